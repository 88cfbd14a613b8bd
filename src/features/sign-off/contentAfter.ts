import type { Panel } from '#contract/panels.ts'
import type { Appearance, ItemDetails } from '#contract/programme.ts'
import type { LineupContent } from '#contract/signOffs.ts'
import { lineupContent, signedPeople } from '#domain/canonical.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { isDate } from '#domain/time.ts'

/** What would be signed when these people were saved. */
export const withPeople = (content: LineupContent, people: readonly Appearance[]): LineupContent => ({
  ...content,
  people: signedPeople(people),
})

const isTime = (text: string) => /^\d{2}:\d{2}$/u.test(text)

/** What would be signed when these details were saved; what is half typed counts as it was. */
export const withDetails = (
  content: LineupContent,
  details: Pick<ItemDetails, 'title' | 'day' | 'start' | 'durationMinutes' | 'roomId'>,
  rooms: Panel['event']['rooms'],
): LineupContent => {
  const { title, day, start, durationMinutes, roomId } = details
  const length = typeof durationMinutes === 'number' && durationMinutes > 0 ? durationMinutes : null
  const item = {
    id: content.panelId,
    title: title.trim() === '' ? content.title : title.trim(),
    day: isDate(day) ? day : content.date,
    start: start !== null && isTime(start) ? start : null,
    durationMinutes: length,
    room: rooms.find(({ id }) => id === roomId)?.name ?? null,
    venue: content.venue ?? '',
  }
  return lineupContent(
    item,
    content.people.map((person) => ({ ...person, card: cardOfSigned(person) })),
  )
}
