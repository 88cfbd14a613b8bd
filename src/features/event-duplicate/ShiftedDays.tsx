import { Plural } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import { addDays, daysBetween, isDate } from '#domain/time.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './DuplicateForm.module.css'

/** Each day of the event beside the day it becomes. */
export const ShiftedDays = ({ event, startsOn }: { event: Event; startsOn: string }) => {
  if (!isDate(startsOn)) return null
  const shift = daysBetween(event.startsOn, startsOn)
  const days = Array.from({ length: daysBetween(event.startsOn, event.endsOn) + 1 }, (_, index) =>
    addDays(event.startsOn, index),
  )
  // Counted here: the compiler would take the text apart from a call, and its words would not be compiled.
  const shiftedDays = Math.abs(shift)
  const shown = days.length > 7 ? [event.startsOn, event.endsOn] : days
  return (
    <div className={classes['shifted']}>
      <ul>
        {shown.map((day) => (
          <li key={day}>
            <EventDay startsOn={day} /> → <EventDay startsOn={addDays(day, shift)} />
          </li>
        ))}
      </ul>
      <p>
        <Plural
          value={shiftedDays}
          one="Przesunięcie o # dzień, godziny bez zmian."
          few="Przesunięcie o # dni, godziny bez zmian."
          many="Przesunięcie o # dni, godziny bez zmian."
          other="Przesunięcie o # dnia, godziny bez zmian."
        />
      </p>
    </div>
  )
}
