import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { type Control, useController } from 'react-hook-form'
import type { EventDetails } from '#contract/events.ts'
import { weekdayName } from '#src/ui/weekdayName.ts'
import classes from './EventForm.module.css'
import type { EventValues } from './eventValues.ts'

/** The first and the last day, each with the weekday that follows from it. Most events last one day, so the last follows the first. */
export const EventDays = ({
  control,
  labels,
  fill,
}: {
  control: Control<EventValues, unknown, EventDetails>
  labels: { startsOn: string; endsOn: string }
  fill: (name: 'endsOn', value: string) => void
}) => {
  const { i18n } = useLingui()
  const starts = useController({ control, name: 'startsOn' })
  const ends = useController({ control, name: 'endsOn' })
  return (
    <div className={classes['two']}>
      <div>
        <TextInput
          {...starts.field}
          type="date"
          required
          label={labels.startsOn}
          error={starts.fieldState.error?.message}
          onChange={({ currentTarget: { value } }) => {
            const [startsOn, endsOn] = [starts.field.value, ends.field.value]
            starts.field.onChange(value)
            if (endsOn === '' || endsOn === startsOn || endsOn < value) fill('endsOn', value)
          }}
        />
        <p className={classes['weekday']}>{weekdayName(starts.field.value, i18n.locale)}</p>
      </div>
      <div>
        <TextInput
          {...ends.field}
          type="date"
          required
          label={labels.endsOn}
          error={ends.fieldState.error?.message}
        />
        <p className={classes['weekday']}>{weekdayName(ends.field.value, i18n.locale)}</p>
      </div>
    </div>
  )
}
