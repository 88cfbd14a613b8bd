import type { ProofData } from '#contract/proofData.ts'
import { affiliation } from '#domain/printedName.ts'
import { onDay, plainHours } from '#domain/time.ts'
import { moved, rectangle, stacked, together, type Block } from './block.ts'
import type { Palette } from './palette.ts'
import { paragraph } from './paragraph.ts'

type Item = ProofData['programme'][number]
type Person = Item['people'][number]

/** How much of each item is shown: with positions and organisations, names only, or only its title. */
export type Detail = 'full' | 'names' | 'titles'

type Room = { width: number; text: number; palette: Palette; detail: Detail; days: number }

/** What of a programme stands on a poster or an invitation. */
const shownKinds: readonly Item['kind'][] = ['talk', 'panel', 'workshop']

export const shownItems = (data: Pick<ProofData, 'programme' | 'material'>): Item[] =>
  data.material.options.showsPanels ? data.programme.filter((item) => shownKinds.includes(item.kind)) : []

/** „Moderacja: dr Anna Przykładowa-Wzór”: a label and the nominative, so that nobody's name is inflected. */
const personName = ({ role, name }: Person) => (role === 'moderator' ? `Moderacja: ${name}` : name)

const inOrder = (people: readonly Person[]): Person[] => [
  ...people.filter((person) => person.role === 'moderator'),
  ...people.filter((person) => person.role !== 'moderator' && person.role !== 'reserve'),
]

/** Names beside what people do, in two columns where the page is wide enough. */
const personBlock = (person: Person, { width, text, palette, detail }: Room): Block => {
  const name = { size: text, weight: 400, colour: palette.ink, leading: 1.25 } as const
  const about = detail === 'full' ? affiliation(person) : ''
  if (about === '') return paragraph(personName(person), name, width)
  if (width < text * 34)
    return stacked([
      { block: paragraph(personName(person), name, width) },
      {
        block: paragraph(about, { ...name, size: text * 0.9, colour: palette.muted }, width),
        gap: text * 0.22,
      },
    ])
  const column = Math.round(width * 0.46)
  const gap = Math.round(text * 1.2)
  return together(
    paragraph(personName(person), name, column - gap),
    moved(paragraph(about, { ...name, colour: palette.muted }, width - column), column, 0),
  )
}

const itemText = (item: Item, room: Room): Block => {
  const { width, text, palette, detail } = room
  const title = { size: text * 1.22, weight: 700, colour: palette.ink, tag: 'H2', leading: 1.2 } as const
  const people = detail === 'titles' ? [] : inOrder(item.people)
  return stacked([
    { block: paragraph(item.title, title, width) },
    ...people.map((person, index) => ({
      block: personBlock(person, room),
      gap: index === 0 ? text * 0.6 : text * 0.36,
    })),
  ])
}

const hourOf = ({ start, durationMinutes }: Item) =>
  start === null ? '' : plainHours(start, durationMinutes)

/** An item under its hairline: the hour beside it, or above it on narrow paper. */
const itemBlock = (item: Item, room: Room, hasHours: boolean): Block => {
  const { width, text, palette } = room
  const line = rectangle(width, Math.max(10, text * 0.035), palette.line)
  const hour = { size: text * 1.1, weight: 700, colour: palette.accent } as const
  const column = Math.round(text * 8.6)
  const isNarrow = width < text * 30
  if (!hasHours || isNarrow)
    return stacked([
      { block: line },
      { block: paragraph(hourOf(item), hour, width), gap: text * 0.8 },
      { block: itemText(item, room), gap: hourOf(item) === '' ? text * 0.8 : text * 0.3 },
    ])
  const words = { ...room, width: width - column }
  return stacked([
    { block: line },
    {
      block: together(
        moved(paragraph(hourOf(item), hour, column), 0, Math.round(text * 0.09)),
        moved(itemText(item, words), column, 0),
      ),
      gap: text * 0.8,
    },
  ])
}

/** The items under one another; each day that the event has several of begins with its date. */
export const programmeBlock = (items: readonly Item[], room: Room): Block => {
  const hasHours = items.some((item) => item.start !== null)
  const day = { size: room.text, weight: 700, colour: room.palette.accent } as const
  return stacked(
    items.flatMap((item, index) => {
      const isNewDay = room.days > 1 && items[index - 1]?.day !== item.day
      return [
        ...(isNewDay ? [{ block: paragraph(onDay(item.day), day, room.width), gap: room.text * 1.6 }] : []),
        { block: itemBlock(item, room, hasHours), gap: isNewDay ? room.text * 0.6 : room.text * 1.15 },
      ]
    }),
  )
}
