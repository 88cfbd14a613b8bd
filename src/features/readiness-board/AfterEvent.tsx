import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Event } from '#contract/events.ts'
import { eventDayParts } from '#src/api/eventParts.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ReadinessBoard.module.css'

/** What is written down once an event is over. Nothing of it is late: it is a list of what belongs to a held event. */
export const AfterEvent = ({
  event: { id, attendanceTotal },
}: {
  event: Pick<Event, 'id' | 'attendanceTotal'>
}) => (
  <section aria-labelledby="after-event">
    <h2 id="after-event" className={classes['title']}>
      <Trans>Po wydarzeniu</Trans>
    </h2>
    <ul className={classes['lines']}>
      <li>
        <Link to="/events/$eventId/attendance" params={{ eventId: id }} className={classes['line']}>
          <span className={classes['sentence']}>
            {attendanceTotal === null ? (
              <StateBadge state="draft">
                <Trans>Frekwencja niewpisana</Trans>
              </StateBadge>
            ) : (
              <StateBadge state="confirmed">
                <Plural
                  value={attendanceTotal}
                  one="Frekwencja: # osoba"
                  few="Frekwencja: # osoby"
                  many="Frekwencja: # osób"
                  other="Frekwencja: # osoby"
                />
              </StateBadge>
            )}
          </span>
          <PartName to="/events/$eventId/attendance" />
        </Link>
      </li>
      <WordsLine eventId={id} to="/events/$eventId/article">
        <Trans>Podsumowanie z programu i z tego, kto był</Trans>
      </WordsLine>
      <WordsLine eventId={id} to="/events/$eventId/evidence">
        <Trans>Dowody działań dla instytucji finansującej, w jednym pliku</Trans>
      </WordsLine>
    </ul>
  </section>
)

const WordsLine = ({
  eventId,
  to,
  children,
}: {
  eventId: string
  to: '/events/$eventId/article' | '/events/$eventId/evidence'
  children: ReactNode
}) => (
  <li>
    <Link to={to} params={{ eventId }} className={classes['line']}>
      <span className={classes['sentence']}>{children}</span>
      <PartName to={to} />
    </Link>
  </li>
)

/** The part that a line leads to, by the name of its tab. */
const PartName = ({ to }: { to: string }) => {
  const { i18n } = useLingui()
  const part = eventDayParts.find((known) => known.to === to)
  return (
    <>
      <span className={classes['where']}>{part && i18n._(part.label)}</span>
      <span aria-hidden>→</span>
    </>
  )
}
