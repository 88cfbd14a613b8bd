import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Switch } from '@mantine/core'
import type { Candidates } from '#contract/requests.ts'
import { answerStateLabels } from '#src/api/answerStateLabels.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import classes from './AskPeople.module.css'

/** Whether the people on the programme are asked too, and which of them. */
export const ChoosePeople = ({
  people,
  chosen,
  isOn,
  onSwitch,
  onPress,
}: {
  people: Candidates['places']
  chosen: readonly string[]
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onPress: (appearanceId: string, isOn: boolean) => void
}) => {
  const { t, i18n } = useLingui()
  const label = plural(people.length, {
    one: 'Zapytaj też gości: # miejsce bez aktualnej odpowiedzi',
    few: 'Zapytaj też gości: # miejsca bez aktualnej odpowiedzi',
    many: 'Zapytaj też gości: # miejsc bez aktualnej odpowiedzi',
    other: 'Zapytaj też gości: # miejsca bez aktualnej odpowiedzi',
  })
  return (
    <fieldset className={classes['choice']}>
      <legend>
        <Trans>Goście i prelegenci</Trans>
      </legend>
      <Switch
        label={label}
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {isOn && (
        <div className={classes['people']} role="group" aria-label={t`Kogo zapytać`}>
          {people.map(({ appearanceId, name, role, itemTitle, state }) => {
            const facts = [
              i18n._(appearanceRoleLabels[role]),
              ...(state === 'outdated' ? [i18n._(answerStateLabels[state].word).toLowerCase()] : []),
              itemTitle,
            ]
            return (
              <Checkbox
                key={appearanceId}
                label={name}
                description={facts.join(' · ')}
                checked={chosen.includes(appearanceId)}
                onChange={({ currentTarget }) => onPress(appearanceId, currentTarget.checked)}
              />
            )
          })}
        </div>
      )}
    </fieldset>
  )
}
