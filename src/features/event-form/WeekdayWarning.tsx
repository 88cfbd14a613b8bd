import { Trans, useLingui } from '@lingui/react/macro'
import { type Control, useWatch } from 'react-hook-form'
import type { EventDetails } from '#contract/events.ts'
import { addDays } from '#domain/time.ts'
import { findWeekdayContradiction } from '#domain/findWeekdayContradiction.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { weekdayName } from '#src/ui/weekdayName.ts'
import classes from './EventForm.module.css'
import type { EventValues } from './eventValues.ts'

// A Monday: the weekdays' names follow from it.
const someMonday = '2024-01-01'

/** Under a text that names a weekday and a date which contradict each other. The year is the event's own where none is typed. */
export const WeekdayWarning = ({
  control,
  name,
}: {
  control: Control<EventValues, unknown, EventDetails>
  name: 'name' | 'description'
}) => {
  const { i18n } = useLingui()
  const [text, startsOn] = useWatch({ control, name: [name, 'startsOn'] })
  const found = findWeekdayContradiction(text, startsOn === '' ? null : Number(startsOn.slice(0, 4)))
  const typed = found === null ? '' : weekdayName(addDays(someMonday, found.typed - 1), i18n.locale)
  const actual = found === null ? '' : weekdayName(found.date, i18n.locale)
  return (
    <p role="status" className={classes['warning']}>
      {found !== null && (
        <Trans>
          W tekście jest „{typed}”, a ten dzień to {actual}: <EventDay startsOn={found.date} />
        </Trans>
      )}
    </p>
  )
}
