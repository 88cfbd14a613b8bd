import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import type { Candidates } from '#contract/requests.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './AskPeople.module.css'

type Panels = Candidates['panels']

/** Which panels' moderators are asked; those of panels without one cannot be, which is said. */
export const ChooseModerators = ({
  panels,
  withoutModerator,
  chosen,
  onPress,
}: {
  panels: Panels
  withoutModerator: Panels
  chosen: readonly string[]
  onPress: (panelId: string, isOn: boolean) => void
}) => {
  const { i18n } = useLingui()
  const titles = withoutModerator.map(({ title }) => title).join('; ')
  return (
    <fieldset className={classes['choice']}>
      <legend>
        <Trans>Moderatorzy i ich panele</Trans>
      </legend>
      {panels.map(({ panelId, title, moderator, state }) => (
        <Checkbox
          key={panelId}
          label={moderator}
          description={
            <>
              {title} ·{' '}
              <StateBadge state={lineupStateLabels[state].badge}>
                {i18n._(lineupStateLabels[state].word)}
              </StateBadge>
            </>
          }
          checked={chosen.includes(panelId)}
          onChange={({ currentTarget }) => onPress(panelId, currentTarget.checked)}
        />
      ))}
      {titles !== '' && (
        <p className={classes['quiet']}>
          <Trans>Bez moderatora, więc nie ma kogo zapytać: {titles}</Trans>
        </p>
      )}
    </fieldset>
  )
}
