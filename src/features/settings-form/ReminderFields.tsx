import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import type { SettingsDetails } from '#contract/settings.ts'
import { SwitchField } from '#src/form/SwitchField.tsx'
import classes from './SettingsForm.module.css'
import { useReminderWords } from './useReminderWords.ts'

/** The days that are offered, and how many of them may be chosen: as many as the contract takes. */
const offered = [21, 14, 10, 7, 5, 3, 2, 1, 0, -1, -3, -7]
const most = 6

/** When those who have not answered are reminded, and whether their letters go by themselves; below each what that means. */
export const ReminderFields = ({
  control,
  label,
}: {
  control: Control<SettingsDetails, unknown, SettingsDetails>
  label: string
}) => {
  const { t } = useLingui()
  const word = useReminderWords()
  const { field } = useController({ control, name: 'reminderDays' })
  const goThemselves = useWatch({ control, name: 'remindersGoThemselves' })
  const days = field.value
  const choices = [...new Set([...offered, ...days])].toSorted((one, other) => other - one)
  const words = word(days)
  const daysId = useId()
  // What is shown is part of the whole name, for whoever speaks to the page.
  const shortWord = (day: number) => {
    if (day > 0) return day
    return day === 0
      ? t`w dniu terminu`
      : plural(-day, { one: '# dzień po', few: '# dni po', many: '# dni po', other: '# dnia po' })
  }
  return (
    <fieldset className={classes['reminders']}>
      <legend>
        <Trans>Przypomnienia</Trans>
      </legend>
      <span id={daysId}>{label}</span>
      <div className={classes['days']} role="group" aria-labelledby={daysId}>
        {choices.map((day) => {
          const isOn = days.includes(day)
          return (
            <button
              key={day}
              type="button"
              className={classes['day']}
              aria-label={word([day])}
              aria-pressed={isOn}
              disabled={!isOn && days.length >= most}
              onClick={() => {
                const next = isOn ? days.filter((other) => other !== day) : [...days, day]
                field.onChange(next.toSorted((one, other) => other - one))
              }}
            >
              {shortWord(day)}
            </button>
          )
        })}
      </div>
      <p role="status" className={classes['meaning']}>
        {days.length === 0 ? (
          t`Nikt nie dostaje przypomnień.`
        ) : (
          <Trans>Kto nie odpowiedział, dostaje przypomnienie: {words}.</Trans>
        )}
      </p>
      <SwitchField
        control={control}
        name="remindersGoThemselves"
        label={t`Przypomnienia wychodzą same`}
        description={
          goThemselves
            ? t`Każde wychodzi w swoim dniu, bez pytania.`
            : t`Każde czeka w skrzynce nadawczej, aż ktoś je wyśle.`
        }
      />
    </fieldset>
  )
}
