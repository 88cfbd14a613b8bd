import { Link } from '@tanstack/react-router'
import type { Event } from '#contract/events.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { RelativeDay } from '#src/ui/RelativeDay.tsx'
import classes from './EventHeader.module.css'
import { EventStateBadge } from './EventStateBadge.tsx'
import { ExampleMark } from './ExampleMark.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

/** What every page of an event is about, for the top bar: its name, when it is, and its state. */
export const EventHeader = ({ event }: { event: Event }) => {
  const today = todayIn(event.timeZone)
  return (
    <div className={classes['header']}>
      <Link
        to="/events/$eventId"
        params={{ eventId: event.id }}
        activeProps={{}}
        className={classes['name']}
        title={event.name}
      >
        {event.name}
      </Link>
      <span className={classes['facts']}>
        <span>
          <EventDay startsOn={event.startsOn} endsOn={event.endsOn} />
          {event.endsOn >= today && (
            <>
              {' · '}
              <RelativeDay day={event.startsOn} today={today} />
            </>
          )}
        </span>
        <EventStateBadge event={event} today={today} />
        {event.isExample && <ExampleMark />}
      </span>
    </div>
  )
}
