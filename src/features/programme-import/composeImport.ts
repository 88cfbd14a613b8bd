import type { Event } from '#contract/events.ts'
import type { AppearanceInput, ImportedProgramme } from '#contract/programme.ts'
import type { ReadItem } from '#domain/imports/readItems.ts'
import { fold } from '#domain/polish.ts'
import type { ImportedName } from './useImportedPeople.ts'

type Import = {
  event: Pick<Event, 'id' | 'rooms'>
  items: readonly { line: number; item: ReadItem }[]
  /** Whole abstracts, where a cell could hold them only as one line. */
  abstracts: ReadonlyMap<number, string>
  newRooms: readonly string[]
  people: readonly ImportedName[]
  /** The id of a thing that is to be made; the same for the same thing. */
  idFor: (thing: string) => string
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Only what a contract takes as several lines of text. */
const plainLines = (text: string) => text.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '')

/** The items of a file as they are sent, with the rooms and the people that they bring along; in the order of days and hours. */
export const composeImport = ({
  event,
  items,
  abstracts,
  newRooms,
  people,
  idFor,
}: Import): ImportedProgramme => {
  const rooms = newRooms.map((name) => ({ id: idFor(`room ${fold(name)}`), name, capacity: null }))
  const roomIds = new Map([...event.rooms, ...rooms].map(({ id, name }) => [fold(name), id]))
  const used = new Set(items.flatMap(({ item }) => item.people.map(({ name }) => fold(name))))
  const newcomers = people.flatMap(({ key, split, choice }) =>
    choice?.kind === 'create' && split !== null && used.has(key) ? [{ key, split }] : [],
  )
  const personIds = new Map(
    people.flatMap(({ key, choice }) => {
      if (choice?.kind === 'known') return [[key, choice.personId] as const]
      return choice?.kind === 'create' ? [[key, idFor(`person ${key}`)] as const] : []
    }),
  )
  const placesOf = (line: number, places: ReadItem['people']): AppearanceInput[] => {
    const taken = new Set<string>()
    return places.flatMap(({ name, role }) => {
      const personId = personIds.get(fold(name))
      if (personId === undefined || taken.has(personId)) return []
      taken.add(personId)
      return [{ id: idFor(`place ${line} ${personId}`), personId, role, card: null }]
    })
  }
  const inOrder = items.toSorted(({ item: one }, { item: other }) => {
    const [first, second] = [one, other].map(({ day, start }) => `${day} ${start ?? '99:99'}`)
    return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1
  })
  return {
    eventId: event.id,
    rooms,
    people: newcomers.map(({ key, split: { given, family, titleBefore, titleAfter } }) => ({
      id: idFor(`person ${key}`),
      given,
      family,
      titleBefore,
      titleAfter,
    })),
    items: inOrder.map(({ line, item }) => {
      const { title, kind, day, start, durationMinutes, isToBeConfirmed, abstract } = item
      const whole = plainLines(abstracts.get(line) ?? '')
      return {
        title,
        kind,
        day,
        start,
        durationMinutes,
        isToBeConfirmed,
        id: idFor(`item ${line}`),
        abstract: oneLine(whole) === abstract && whole !== '' ? whole : abstract,
        roomId: roomIds.get(fold(item.room)) ?? null,
        ownerId: null,
        facts: [],
        people: placesOf(line, item.people),
      }
    }),
  }
}
