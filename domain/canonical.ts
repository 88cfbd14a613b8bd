import type { AppearanceRole, PrintedCard } from '#contract/programme.ts'
import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { endsAt } from './time.ts'

/** A programme item with where it takes place: `venue` is the event's, empty while it is unknown. */
export type PlacedItem = {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly start: string | null
  readonly durationMinutes: number | null
  readonly room: string | null
  readonly venue: string
}

type Placed = { readonly personId: string; readonly role: AppearanceRole; readonly card: PrintedCard }

const known = (text: string | null) => (text === null || text === '' ? null : text.normalize('NFC'))

const placeOf = ({ day, start, durationMinutes, room, venue }: PlacedItem) => ({
  date: day,
  start,
  end: endsAt(start, durationMinutes),
  venue: known(venue),
  room: known(room),
})

/** The people of a line-up as they are signed: in order, the moderator first, reserves included. */
export const signedPeople = (people: readonly Placed[]): LineupContent['people'] =>
  [
    ...people.filter(({ role }) => role === 'moderator'),
    ...people.filter(({ role }) => role !== 'moderator'),
  ].map(({ personId, role, card }) => ({
    personId,
    given: known(card.given),
    family: known(card.family),
    titleBefore: known(card.titleBefore),
    titleAfter: known(card.titleAfter),
    position: known(card.position),
    organisation: known(card.organisation),
    role,
  }))

/** What a moderator signs: the panel, when and where, and its people. */
export const lineupContent = (panel: PlacedItem, people: readonly Placed[]): LineupContent => ({
  form: 1,
  panelId: panel.id,
  title: panel.title.normalize('NFC'),
  ...placeOf(panel),
  people: signedPeople(people),
})

/** One's own place on an item, as it is asked about. */
export const placeFacts = (item: PlacedItem, role: AppearanceRole): PlaceFacts => ({
  itemId: item.id,
  title: item.title.normalize('NFC'),
  ...placeOf(item),
  role,
})

/** The moderator's own place in a line-up, as it was signed or sent. */
export const moderatorFacts = ({
  panelId,
  title,
  date,
  start,
  end,
  venue,
  room,
}: LineupContent): PlaceFacts => ({
  itemId: panelId,
  title,
  date,
  start,
  end,
  venue,
  room,
  role: 'moderator',
})

/** The part of a place that an answer covers: who comes to another room, or under another title, still comes. */
export const coveredFacts = ({ itemId, date, start, end, venue, role }: PlaceFacts) => ({
  itemId,
  date,
  start,
  end,
  venue,
  role,
})

const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The one way to write a value down: JSON with its keys in order and no white space. */
export const canonicalText = (value: object): string => JSON.stringify(value, inOrder)

/** Node hashes a text while the standard way, the browser's only one, still hands it to another thread. */
const host: { process?: Partial<NodeJS.Process> } = globalThis
const node = host.process?.getBuiltinModule?.('node:crypto')

/** SHA-256 (hex) of a text as UTF-8. */
export const textHash = async (text: string): Promise<string> => {
  if (node) return node.hash('sha256', text)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 (hex) of a value's canonical text as UTF-8: what a signature or an answer refers to. */
export const canonicalHash = (value: object): Promise<string> => textHash(canonicalText(value))
