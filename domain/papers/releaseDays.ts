import type { Release, ReleasedItem } from '#contract/releaseContent.ts'
import { toBeAgreed } from '#domain/lineupText.ts'
import { announcedGroups, type PeopleGroup } from '#domain/publication/announcedGroups.ts'
import { isReleasedAfterwards } from '#domain/publication/publishedRelease.ts'
import { plainHours } from '#domain/time.ts'
import { zonedTimes } from '#domain/zonedTime.ts'

/** An item as a paper shows it: `hours` „9:30–10:00”, `room` its name, `note` „skład do potwierdzenia”; each may be empty. */
export type PaperItem = Pick<ReleasedItem, 'kind' | 'title' | 'day' | 'start'> & {
  hours: string
  room: string
  note: string
  /** Who is announced, under labels; a group of nobody is „do ustalenia”. */
  groups: PeopleGroup[]
}

/** A day of the programme; `note` says once that no hour of it is known yet. */
export type PaperDay = { day: string; note: string; items: PaperItem[] }

const openGroups = ({ people }: ReleasedItem): { moderator: PeopleGroup[]; guests: PeopleGroup[] } => ({
  moderator: people.some(({ role }) => role === 'moderator') ? [] : [{ label: 'Moderacja', people: [] }],
  guests: people.some(({ role }) => role !== 'moderator') ? [] : [{ label: 'Goście', people: [] }],
})

const groupsOf = (item: ReleasedItem, isOver: boolean): PeopleGroup[] => {
  const groups = announcedGroups(item)
  if (item.kind !== 'panel' || isOver) return groups
  const { moderator, guests } = openGroups(item)
  return [...moderator, ...groups, ...guests]
}

/** What was announced „do potwierdzenia”; of a panel it is the line-up. */
const noteOf = ({ kind, isToBeConfirmed }: ReleasedItem, isOver: boolean) => {
  if (!isToBeConfirmed || isOver) return ''
  return kind === 'panel' ? 'skład do potwierdzenia' : 'do potwierdzenia'
}

/**
 * The days of a release with their items in the order of the programme. What is not agreed yet says so in its place, and a day without
 * any hour says it once; a programme that was released after its event says neither.
 */
export const releaseDays = (release: Release): PaperDay[] => {
  const { event, items, rooms } = release.content
  const isOver = isReleasedAfterwards(release, zonedTimes(event.timeZone))
  const roomNames = new Map(rooms.map(({ roomId, name }) => [roomId, name]))
  return [...Map.groupBy(items, ({ day }) => day)].map(([day, placed]) => {
    const hasHours = placed.some(({ start }) => start !== null)
    const unknown = hasHours && !isOver ? `godz. ${toBeAgreed}` : ''
    return {
      day,
      note: hasHours || isOver ? '' : `Godziny ${toBeAgreed}`,
      items: placed.map((item) => ({
        ...item,
        hours: item.start === null ? unknown : plainHours(item.start, item.durationMinutes),
        room: roomNames.get(item.roomId ?? '') ?? '',
        note: noteOf(item, isOver),
        groups: groupsOf(item, isOver),
      })),
    }
  })
}
