import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Lineup } from '#contract/lineups.ts'
import type { AnswerState } from '#contract/signOffs.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './SignOff.module.css'

const unanswered: readonly AnswerState[] = ['proposed', 'invited', 'outdated']

/** How many people answered what, and asking all of those who did not. A reserve is counted when they are needed. */
export const AnswersCard = ({
  lineup,
  onAsk,
}: {
  lineup: Lineup
  onAsk: (appearanceIds: string[]) => void
}) => {
  const { t, i18n } = useLingui()
  const people = lineup.people.filter(({ role }) => role !== 'reserve')
  if (people.length === 0) return null
  const counts = Map.groupBy(people, ({ state }) => state)
  const toAsk = people.filter(({ state }) => unanswered.includes(state)).map((it) => it.appearanceId)
  const confirmed = people.filter(({ state }) => state === 'confirmed').length
  return (
    <section aria-label={t`Odpowiedzi osób`} className={classes['card']}>
      <h2>
        <Trans>Odpowiedzi osób</Trans>
      </h2>
      <p>
        <Plural
          value={people.length}
          one={`Potwierdzono ${confirmed} z # osoby`}
          few={`Potwierdzono ${confirmed} z # osób`}
          many={`Potwierdzono ${confirmed} z # osób`}
          other={`Potwierdzono ${confirmed} z # osoby`}
        />
      </p>
      <ul className={classes['counts']}>
        {[...counts].map(([state, those]) => {
          const { word, badge } = answerStateLabels[state]
          return (
            <li key={state}>
              <StateBadge state={badge}>
                {i18n._(word)}: {those.length}
              </StateBadge>
            </li>
          )
        })}
      </ul>
      {toAsk.length > 0 && (
        <Permitted operation="requests.create">
          <div className={classes['actions']}>
            <Button variant="default" size="compact-sm" onClick={() => onAsk(toAsk)}>
              <Trans>Zapytaj wszystkich, którzy nie odpowiedzieli</Trans>
            </Button>
          </div>
        </Permitted>
      )}
    </section>
  )
}
