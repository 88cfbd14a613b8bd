import fc from 'fast-check'
import type { AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { lineupContent, type PlacedItem } from '#domain/canonical.ts'

/** A printed card with a family name; plainly made up. */
export const namedCard = (family: string, more: Partial<PrintedCard> = {}): PrintedCard => ({
  given: 'Osoba',
  family,
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
  ...more,
})

export const panelItem = (fields: Partial<PlacedItem> = {}): PlacedItem => ({
  id: 'panel',
  title: 'Panel próbny',
  day: '2027-10-12',
  start: '10:00',
  durationMinutes: 60,
  room: null,
  venue: 'Centrum Przykładowe',
  ...fields,
})

/** Somebody on a line-up, by a letter. */
export const placed = (
  personId: string,
  role: AppearanceRole = 'panelist',
  card: PrintedCard = namedCard(personId),
) => ({ personId, role, card })

const few = <Value>(...values: Value[]) => fc.constantFrom(...values)
const items = fc.record({
  title: few('Panel próbny', 'Panel wzorcowy'),
  day: few('2027-10-12', '2027-10-13'),
  start: few(null, '10:00', '11:00'),
  durationMinutes: few(null, 60, 90),
  room: few(null, 'Sala A'),
  venue: few('', 'Centrum Przykładowe'),
})
const guests = fc.uniqueArray(
  fc.record({
    personId: few(...'abcd'),
    role: few<AppearanceRole>('panelist', 'expert', 'reserve'),
    card: few(namedCard('Testowa'), namedCard('Testowa', { position: 'prezes' }), namedCard('Próbna')),
  }),
  { selector: ({ personId }) => personId },
)

/** Line-ups of one panel, near enough to each other that many pairs differ in one thing or in none. */
export const lineupContents = fc
  .record({ item: items, people: guests, moderator: few(null, ...'abm'), at: fc.nat(4) })
  .map(({ item, people, moderator, at }) => {
    const others = people.filter(({ personId }) => personId !== moderator)
    const leading = moderator === null ? [] : [placed(moderator, 'moderator')]
    return lineupContent(panelItem(item), [...others.slice(0, at), ...leading, ...others.slice(at)])
  })
