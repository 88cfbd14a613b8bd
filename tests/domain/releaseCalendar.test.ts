import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '#contract/releaseContent.ts'
import { lostPlaces } from '#domain/publication/lostPlaces.ts'
import { placeEntry } from '#domain/placeEntry.ts'
import { releaseCalendar, type CalendarOf } from '#domain/publication/releaseCalendar.ts'
import { instantOf } from '#domain/zonedTime.ts'
import { readByIcalJs, readByNodeIcal } from './readCalendar.ts'
import { address, madeUpRelease, releasedItem, releasedPerson, releases } from './releases.ts'

const written = (release: Release, whose: CalendarOf = { of: 'event' }) =>
  releaseCalendar({ release, address }, whose) ?? ''

/** Everybody's calendar of a release. */
const allCalendars = (release: Release) => {
  const { rooms, items } = release.content
  const people = items.flatMap((item) => item.people.map(({ personId }) => personId))
  return [
    written(release),
    ...rooms.map(({ roomId }) => written(release, { of: 'room', roomId })),
    ...people.map((personId) => written(release, { of: 'person', personId, lost: [] })),
  ]
}

describe('the calendar of a release', () => {
  test('reads the same in ical.js and node-ical, whatever a programme is like', () => {
    fc.assert(
      fc.property(releases, (release) => {
        for (const text of allCalendars(release)) {
          const entries = readByIcalJs(text)
          expect(readByNodeIcal(text)).toEqual(entries)
        }
      }),
    )
  })

  test('has each item and each cancellation once, at the instant at which it begins', () => {
    fc.assert(
      fc.property(releases, (release) => {
        const { items, cancelled, event } = release.content
        const entries = readByIcalJs(written(release))
        expect(entries).toHaveLength(items.length + cancelled.length)
        for (const { itemId, day, start } of items) {
          const entry = entries.find(({ uid }) => uid === `${itemId}@mownica`)
          expect(entry?.status === 'CANCELLED').toBe(event.isCancelled)
          if (start === null) {
            expect([entry?.isAllDay, entry?.start]).toEqual([true, day])
            continue
          }
          const there = instantOf(day, start, event.timeZone)
          if (there.ok) expect(entry?.start).toBe(there.instant)
        }
      }),
    )
  })

  test('is folded to lines of 75 octets and says when to look again, from when it is and what it is called', () => {
    const item = releasedItem({
      title: 'Współpraca i dostępność żłobków, świetlic oraz źródeł. '.repeat(5).trim(),
    })
    const text = written(madeUpRelease({ content: { items: [item] } }))
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(readByIcalJs(text)[0]?.summary).toBe(item.title)
    for (const line of [
      'NAME:Forum Próbne 2027',
      'X-WR-CALNAME:Forum Próbne 2027',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      `SOURCE;VALUE=URI:${address}.ics`,
      'LAST-MODIFIED:20271001T120500Z',
      'DTSTAMP:20271001T120500Z',
    ])
      expect(text.split('\r\n')).toContain(line)
  })

  test('without any entry is still a calendar', () => {
    expect(readByIcalJs(written(madeUpRelease()))).toEqual([])
    expect(readByNodeIcal(written(madeUpRelease()))).toEqual([])
  })

  test.each([
    ['2027-03-28', '01:30', 120, '2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '02:30', 30, '2027-03-28T01:30:00.000Z', '2027-03-28T02:00:00.000Z'],
    ['2027-10-31', '01:30', 120, '2027-10-30T23:30:00.000Z', '2027-10-31T02:30:00.000Z'],
    ['2027-10-31', '02:30', 60, '2027-10-31T00:30:00.000Z', '2027-10-31T02:30:00.000Z'],
    ['2027-12-31', '22:00', 210, '2027-12-31T21:00:00.000Z', '2028-01-01T00:30:00.000Z'],
    ['2027-10-12', '10:00', 1440, '2027-10-12T08:00:00.000Z', '2027-10-13T08:00:00.000Z'],
  ])('%s at %s for %i minutes is %s to %s in both', (day, start, durationMinutes, begins, ends) => {
    const text = written(
      madeUpRelease({ content: { items: [releasedItem({ day, start, durationMinutes })] } }),
    )
    for (const [entry] of [readByIcalJs(text), readByNodeIcal(text)])
      expect([entry?.start, entry?.end]).toEqual([begins, ends])
  })

  test('of items years apart still knows the clocks of the last', () => {
    const items = ['2027-07-01', '2029-07-01'].map((day) => releasedItem({ day }))
    const text = written(madeUpRelease({ content: { items } }))
    const starts = readByIcalJs(text).map(({ start }) => start)
    expect(starts.toSorted()).toEqual(['2027-07-01T08:00:00.000Z', '2029-07-01T08:00:00.000Z'])
  })
})

describe('an entry', () => {
  const itemId = '01900000-0000-7000-8000-000000000001'
  const jan = releasedPerson('Jan', 'Próbny')
  const item = releasedItem({ itemId, people: [jan], roomId: 'a' })
  const content = { items: [item], rooms: [{ roomId: 'a', name: 'Sala A', capacity: null }] }
  const one = (release: Release, whose?: CalendarOf) => readByIcalJs(written(release, whose))[0]

  test('is the same as in letters, so that nobody has it twice, and a later release replaces it', () => {
    const facts = {
      itemId,
      title: item.title,
      date: item.day,
      start: item.start,
      end: '11:00',
      venue: 'Centrum Przykładowe',
      room: 'Sala A',
    }
    const release = madeUpRelease({ content })
    const letter = (now: string) =>
      placeEntry({
        method: 'PUBLISH',
        facts,
        event: release.content.event,
        contact: { name: '', email: '' },
        now,
      })
    const ours = one(release)
    expect(ours?.uid).toBe(letter(release.publishedAt).uid)
    expect(ours?.sequence).toBeGreaterThan(letter('2027-10-01T12:00:00.000Z').sequence)
    expect(ours?.sequence).toBeLessThan(letter('2027-10-01T12:10:00.000Z').sequence)
    const later = one(madeUpRelease({ content, number: 3, publishedAt: '2027-10-02T08:00:00.000Z' }))
    expect(later?.sequence).toBeGreaterThan(ours?.sequence ?? 0)
  })

  test('says what, where and who, and that it may change', () => {
    const entry = one(madeUpRelease({ content: { ...content, items: [{ ...item, isToBeConfirmed: true }] } }))
    expect(entry).toMatchObject({
      status: 'TENTATIVE',
      summary: 'Panel próbny',
      location: 'Sala A, Centrum Przykładowe, ul. Przykładowa 1, Mikołów',
      description: 'Forum Próbne 2027\n\nDo potwierdzenia.\n\nGość: Jan Próbny',
    })
  })

  test('without an hour takes the day, keeps nobody busy, and says why until the event is over', () => {
    const open = { ...content, items: [{ ...item, start: null }] }
    expect(written(madeUpRelease({ content: open }))).toContain('TRANSP:TRANSPARENT')
    expect(one(madeUpRelease({ content: open }))?.description).toContain('Godzina do ustalenia.')
    const after = madeUpRelease({ content: open, publishedAt: '2027-10-20T08:00:00.000Z' })
    expect(one(after)?.description).not.toContain('ustalenia')
  })

  test('is in the calendar of its room and its people, and in no other’s', () => {
    const release = madeUpRelease({ content })
    expect(one(release, { of: 'room', roomId: 'a' })?.uid).toBe(`${itemId}@mownica`)
    expect(one(release, { of: 'person', personId: jan.personId, lost: [] })?.uid).toBe(`${itemId}@mownica`)
    const other = releasedPerson('Anna', 'Wzorcowa')
    const both = madeUpRelease({ content: { ...content, items: [item, releasedItem({ people: [other] })] } })
    expect(readByIcalJs(written(both, { of: 'room', roomId: 'a' }))).toHaveLength(1)
    expect(releaseCalendar({ release, address }, { of: 'room', roomId: 'b' })).toBeNull()
    expect(releaseCalendar({ release, address }, { of: 'person', personId: 'x', lost: [] })).toBeNull()
  })

  test('that was called off stays, cancelled, for whoever has it', () => {
    const release = madeUpRelease({ content: { ...content, items: [], cancelled: [item] } })
    for (const whose of [
      { of: 'event' },
      { of: 'room', roomId: 'a' },
      { of: 'person', personId: jan.personId, lost: [] },
    ] satisfies CalendarOf[])
      expect(one(release, whose)).toMatchObject({ uid: `${itemId}@mownica`, status: 'CANCELLED' })
  })
})

describe('what a person was announced for and no longer is', () => {
  const jan = releasedPerson('Jan', 'Próbny')
  const item = releasedItem({ people: [jan], title: 'Tytuł wcześniejszy' })
  const before = { items: [item], cancelled: [] }
  const without = { ...item, people: [], title: 'Tytuł późniejszy' }

  test('is called off as they knew it, also when the item itself was called off afterwards', () => {
    for (const now of [
      { items: [without], cancelled: [] },
      { items: [], cancelled: [without] },
    ]) {
      expect(lostPlaces(jan.personId, now, [before])).toEqual([item])
    }
    const release = madeUpRelease({ content: { items: [without] } })
    const lost = lostPlaces(jan.personId, release.content, [before])
    const text = written(release, { of: 'person', personId: jan.personId, lost })
    expect(readByIcalJs(text)).toMatchObject([{ summary: 'Tytuł wcześniejszy', status: 'CANCELLED' }])
    expect(text).toContain('NAME:Forum Próbne 2027 – Jan Próbny')
  })

  test('is nothing of what they are on, or are known to have been on when it was called off', () => {
    expect(lostPlaces(jan.personId, before, [before])).toEqual([])
    expect(lostPlaces(jan.personId, { items: [], cancelled: [item] }, [before])).toEqual([])
    expect(lostPlaces(jan.personId, { items: [without], cancelled: [] }, [])).toEqual([])
  })
})
