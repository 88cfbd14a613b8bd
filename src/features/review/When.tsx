import { Trans } from '@lingui/react/macro'
import { clockHours } from '#domain/time.ts'
import { EventDay } from '#src/ui/EventDay.tsx'

/** Day, time and room of one thing in the programme; what is not known yet is said. */
export const When = ({
  place: { day, start, durationMinutes, room },
}: {
  place: { day: string; start: string | null; durationMinutes: number | null; room: string | null }
}) => {
  return (
    <>
      <EventDay startsOn={day} />
      {' · '}
      {start === null ? <Trans>godzina do ustalenia</Trans> : clockHours(start, durationMinutes)}
      {' · '}
      {room ?? <Trans>sala do ustalenia</Trans>}
    </>
  )
}
