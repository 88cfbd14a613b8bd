import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PrintedCard } from '#contract/programme.ts'
import {
  canonicalHash,
  canonicalText,
  coveredFacts,
  lineupContent,
  moderatorFacts,
  placeFacts,
  type PlacedItem,
} from '#domain/canonical.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const item: PlacedItem = {
  id: '018c5d2b-0000-7000-8000-00000000000a',
  title: 'Źródła wody',
  day: '2027-10-12',
  start: '15:30',
  durationMinutes: 75,
  room: null,
  venue: 'Centrum Przykładowe',
}
const card = (given: string, family: string, more: Partial<PrintedCard> = {}): PrintedCard => ({
  given,
  family,
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
  ...more,
})
type Placed = Parameters<typeof lineupContent>[1][number]
const anna: Placed = {
  personId: '018c5d2b-0000-7000-8000-00000000000b',
  role: 'moderator',
  card: card('Anna', 'Przykładowa-Wzór', { titleBefore: 'dr', position: 'dyrektor' }),
}
const jan: Placed = {
  personId: '018c5d2b-0000-7000-8000-00000000000c',
  role: 'reserve',
  card: card('Jan', 'Próbny'),
}

/** The line-up of Anna and Jan, written down by hand: its keys in order, unknown as null, no white space. */
const written =
  '{"date":"2027-10-12","end":"16:45","form":1,"panelId":"018c5d2b-0000-7000-8000-00000000000a","people":[' +
  '{"family":"Przykładowa-Wzór","given":"Anna","organisation":null,"personId":"018c5d2b-0000-7000-8000-00000000000b",' +
  '"position":"dyrektor","role":"moderator","titleAfter":null,"titleBefore":"dr"},' +
  '{"family":"Próbny","given":"Jan","organisation":null,"personId":"018c5d2b-0000-7000-8000-00000000000c",' +
  '"position":null,"role":"reserve","titleAfter":null,"titleBefore":null}],' +
  '"room":null,"start":"15:30","title":"Źródła wody","venue":"Centrum Przykładowe"}'

const writtenPlace =
  '{"date":"2027-10-12","end":"16:45","itemId":"018c5d2b-0000-7000-8000-00000000000a","role":"reserve",' +
  '"start":"15:30","venue":"Centrum Przykładowe"}'

const hashOf = (people: Parameters<typeof lineupContent>[1], placed: Partial<PlacedItem> = {}) =>
  canonicalHash(lineupContent({ ...item, ...placed }, people))

describe('the canonical form of a line-up', () => {
  test('is this text, and its hash is the SHA-256 of the text as UTF-8', async () => {
    const content = lineupContent(item, [anna, jan])
    expect(canonicalText(content)).toBe(written)
    expect(await canonicalHash(content)).toBe(sha256(written))
    // As it stands in databases that are there already: whoever changes the form makes every signature void.
    expect(sha256(written)).toBe('490dcc3caf32e4e5830bc48ceabc9d054885f0112bbc242423aecde56c9e3b01')
  })

  test('names the moderator first, wherever they stand, and the others in their order', async () => {
    expect(await hashOf([jan, anna])).toBe(sha256(written))
    const zenon = { ...jan, personId: '018c5d2b-0000-7000-8000-00000000000d' }
    expect(lineupContent(item, [jan, zenon, anna]).people.map(({ personId }) => personId.at(-1))).toEqual([
      ...'bcd',
    ])
    expect(await hashOf([anna, jan, zenon])).not.toBe(await hashOf([anna, zenon, jan]))
  })

  test('is the same however the letters of a name were put together', async () => {
    const decomposed = (text: string) => text.normalize('NFD')
    const people = [anna, jan].map((person) => ({
      ...person,
      card: { ...person.card, family: decomposed(person.card.family) },
    }))
    const placed = { title: decomposed(item.title), venue: decomposed(item.venue) }
    expect(people[1]?.card.family).not.toBe('Próbny')
    expect(await hashOf(people, placed)).toBe(sha256(written))
  })

  test('does not depend on the order of keys, at any depth', async () => {
    const content = lineupContent(item, [anna, jan])
    const turned = (value: object) => Object.fromEntries(Object.entries(value).toReversed())
    const other = turned({ ...content, people: content.people.map(turned) })
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(content))
    expect(await canonicalHash(other)).toBe(sha256(written))
  })

  test('says null for whatever is unknown: an empty text, a room, a time, an end without a length', () => {
    expect(lineupContent({ ...item, venue: '', room: '' }, [])).toMatchObject({ venue: null, room: null })
    expect(lineupContent({ ...item, start: null }, [])).toMatchObject({ start: null, end: null })
    expect(lineupContent({ ...item, durationMinutes: null }, [])).toMatchObject({ start: '15:30', end: null })
  })

  test('ends after midnight by the clock', () => {
    expect(lineupContent({ ...item, start: '23:30' }, [])).toMatchObject({ start: '23:30', end: '00:45' })
  })

  test('is another one for any thing that a moderator reads in it', async () => {
    const others = await Promise.all([
      hashOf([anna, jan], { title: 'Źródła' }),
      hashOf([anna, jan], { day: '2027-10-13' }),
      hashOf([anna, jan], { start: '15:31' }),
      hashOf([anna, jan], { durationMinutes: 76 }),
      hashOf([anna, jan], { venue: 'Dom Wzorcowy' }),
      hashOf([anna, jan], { room: 'Sala A' }),
      hashOf([anna]),
      hashOf([anna, { ...jan, role: 'panelist' }]),
      hashOf([anna, { ...jan, card: card('Jan', 'Probny') }]),
      hashOf([anna, { ...jan, card: card('Jan', 'Próbny', { titleAfter: 'MBA' }) }]),
      hashOf([anna, { ...jan, card: card('Jan', 'Próbny', { organisation: 'Fundacja Wzorcowa' }) }]),
    ])
    expect(new Set([...others, sha256(written)]).size).toBe(others.length + 1)
  })
})

describe('what an answer covers', () => {
  test('is the item, the day, start, end and venue, and the role; this text, and its SHA-256', async () => {
    const covered = coveredFacts(placeFacts(item, 'reserve'))
    expect(canonicalText(covered)).toBe(writtenPlace)
    expect(await canonicalHash(covered)).toBe(sha256(writtenPlace))
    expect(sha256(writtenPlace)).toBe('b14d47705c686b08ad522aa222ba761c57a866c6d1d53268064d80599d291684')
  })

  test('neither the title nor the room is part of it, though a place says them', () => {
    const moved = placeFacts({ ...item, title: 'Rzeki', room: 'Sala A' }, 'reserve')
    expect(moved).toMatchObject({ title: 'Rzeki', room: 'Sala A' })
    expect(coveredFacts(moved)).toEqual(coveredFacts(placeFacts(item, 'reserve')))
  })

  test("a moderator's own place is read from the line-up as it was signed", () => {
    expect(moderatorFacts(lineupContent(item, [anna]))).toEqual(placeFacts(item, 'moderator'))
  })
})
