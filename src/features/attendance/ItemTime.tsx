import { EventDay } from '#src/ui/EventDay.tsx'
import type { AnnouncedItem } from '#contract/attendance.ts'
import { clockHours } from '#domain/time.ts'

/** When and where an item is, ended by a dot between it and what follows: „wt 12 X 2027 · 11:00–12:00 · Sala A ·”. */
export const ItemTime = ({
  item: { day, start, durationMinutes, room },
}: {
  item: Pick<AnnouncedItem, 'day' | 'start' | 'durationMinutes' | 'room'>
}) => {
  return (
    <>
      <EventDay startsOn={day} /> · {start !== null && `${clockHours(start, durationMinutes)} · `}
      {room !== null && `${room} · `}
    </>
  )
}
