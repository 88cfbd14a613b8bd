import { dayOutsideEvent } from '#domain/programme.ts'
import { fold } from '#domain/polish.ts'
import type { EventDays, ReadItem } from './readItems.ts'

/** What of an event an import is compared with. */
export type KnownItem = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly day: string
  readonly start: string | null
  readonly durationMinutes: number | null
  readonly room: string | null
  readonly abstract: string
}

export type ItemField = 'title' | 'kind' | 'day' | 'start' | 'durationMinutes' | 'room' | 'abstract'

/**
 * How an item of a file stands to the programme. `known`: it is there already under the same id, with the fields in which the file says
 * otherwise; `double`: another item of this title begins at the same time; `earlierLine`: a row above says the same.
 */
export type ImportVerdict = {
  known: { item: KnownItem; differs: ItemField[] } | null
  double: KnownItem | null
  earlierLine: number | null
  isOutside: boolean
  newRoom: string | null
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
const fields = ['title', 'kind', 'day', 'start', 'durationMinutes', 'room', 'abstract'] as const

const valueOf = (item: Omit<KnownItem, 'id'>, field: ItemField) => {
  const value = item[field] ?? ''
  return typeof value === 'string' ? oneLine(value) : value
}

const sameTime = ({ title, day, start }: { title: string; day: string; start: string | null }) =>
  `${fold(oneLine(title))} ${day} ${start ?? ''}`

/** Judges the items of a file, in its order, against the programme and the rooms of the event. */
export const importVerdicts = (
  items: readonly { line: number; item: ReadItem }[],
  event: EventDays & { readonly rooms: readonly { readonly name: string }[] },
  programme: readonly KnownItem[],
): ReadonlyMap<number, ImportVerdict> => {
  const byId = new Map(programme.map((item) => [item.id, item]))
  const byTime = new Map(programme.map((item) => [sameTime(item), item]))
  const rooms = new Set(event.rooms.map(({ name }) => fold(name)))
  const firstLines = new Map<string, number>()
  return new Map(
    items.map(({ line, item }) => {
      const stored = byId.get(item.guid)
      const key = sameTime(item)
      const earlierLine = firstLines.get(key) ?? null
      if (earlierLine === null) firstLines.set(key, line)
      const differs = stored ? fields.filter((field) => valueOf(stored, field) !== valueOf(item, field)) : []
      return [
        line,
        {
          known: stored ? { item: stored, differs } : null,
          double: stored ? null : (byTime.get(key) ?? null),
          earlierLine: stored ? null : earlierLine,
          isOutside: dayOutsideEvent(item.day, event),
          newRoom: item.room === '' || rooms.has(fold(item.room)) ? null : item.room,
        },
      ] as const
    }),
  )
}
