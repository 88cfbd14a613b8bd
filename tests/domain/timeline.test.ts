import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayClocks, elapsedOf, isSkipped, lengthOfDay, wallOf } from '#domain/timeline/dayClock.ts'
import { lanesOf } from '#domain/timeline/lanes.ts'
import { endOf, piecesOf } from '#domain/timeline/pieces.ts'
import { shiftFollowing } from '#domain/timeline/shiftFollowing.ts'
import { lengthUntil, startNear, stepLength, stepStart, timeOf } from '#domain/timeline/stepPlace.ts'
import { instantOf } from '#domain/zonedTime.ts'

const zone = 'Europe/Warsaw'
const clocks = dayClocks(zone)
const plain = '2027-10-12'
const spring = '2027-03-28'
const autumn = '2027-10-31'

const instants = new Map<string, number | null>()
/** Asked once for each minute: asking is what takes long. */
const instant = (day: string, time: string) => {
  const known = instants.get(`${day} ${time}`)
  if (known !== undefined) return known
  const found = instantOf(day, time, zone)
  const at = found.ok ? Date.parse(found.instant) : null
  instants.set(`${day} ${time}`, at)
  return at
}

/** A start that exists, on an ordinary day or one of the two on which clocks are changed, or on the day before. */
const timed = fc
  .record({
    day: fc.constantFrom(plain, spring, autumn, '2027-03-27', '2027-10-30'),
    start: fc.integer({ min: 0, max: 1439 }).map(timeOf),
    durationMinutes: fc.integer({ min: 1, max: 1440 }),
  })
  .filter(({ day, start }) => instant(day, start) !== null)

describe('the clocks of a day', () => {
  test('are known in whole minutes, in Warsaw and where they change by half an hour or at midnight', () => {
    expect(clocks(plain).change).toBeNull()
    expect(clocks(spring).change).toEqual({ at: 120, by: 60 })
    expect(clocks(autumn).change).toEqual({ at: 180, by: -60 })
    expect(dayClocks('Australia/Lord_Howe')('2027-10-03').change).toEqual({ at: 120, by: 30 })
    expect(dayClocks('Asia/Beirut')(spring).change).toEqual({ at: 0, by: 60 })
    expect(dayClocks('Nowhere/None')(spring).change).toBeNull()
  })

  test('skip in spring what `instantOf` refuses, and pass as much time as there is between instants', () => {
    for (const day of [plain, spring, autumn]) {
      const midnight = instant(day, '00:00') ?? 0
      for (let wall = 0; wall < 1440; wall += 1) {
        const at = instant(day, timeOf(wall))
        expect(isSkipped(clocks(day), wall)).toBe(at === null)
        if (at !== null) expect(elapsedOf(clocks(day), wall)).toBe((at - midnight) / 60_000)
      }
    }
    expect([plain, spring, autumn].map((day) => lengthOfDay(clocks(day)))).toEqual([1440, 1380, 1500])
    expect([119, 120, 179, 180, 240].map((minute) => wallOf(clocks(autumn), minute))).toEqual([
      119, 120, 179, 120, 180,
    ])
  })
})

describe('pieces', () => {
  test('an item past midnight is drawn to its end and at the top of the next day', () => {
    const item = { day: plain, start: '23:00', durationMinutes: 150 }
    expect(piecesOf(item, clocks)).toEqual([
      { day: plain, from: 1380, to: 1440, isContinued: false, goesOn: true },
      { day: '2027-10-13', from: 0, to: 90, isContinued: true, goesOn: false },
    ])
    expect(endOf(item, clocks)).toEqual({ day: '2027-10-13', minute: 90 })
    expect(piecesOf({ ...item, durationMinutes: 60 }, clocks)).toHaveLength(1)
    expect(piecesOf({ ...item, start: null }, clocks)).toEqual([])
  })

  test('over a change of clocks an item lasts as long as it says', () => {
    const night = { start: '01:30', durationMinutes: 60 }
    expect(endOf({ ...night, day: spring }, clocks)).toEqual({ day: spring, minute: 210 })
    expect(piecesOf({ ...night, day: spring }, clocks)).toMatchObject([{ from: 90, to: 210 }])
    // 01:30, an hour and a half: half of the hour that is repeated.
    expect(endOf({ ...night, day: autumn, durationMinutes: 120 }, clocks)).toEqual({
      day: autumn,
      minute: 150,
    })
  })

  test('overlap exactly where the items overlap in time', () => {
    fc.assert(
      fc.property(timed, timed, (one, other) => {
        const span = (item: typeof one) => {
          const from = instant(item.day, item.start) ?? 0
          return { from, to: from + item.durationMinutes * 60_000 }
        }
        const [a, b] = [span(one), span(other)]
        const isDrawnSo = piecesOf(one, clocks).some((piece) =>
          piecesOf(other, clocks).some(
            (it) => it.day === piece.day && it.from < piece.to && piece.from < it.to,
          ),
        )
        expect(isDrawnSo).toBe(a.from < b.to && b.from < a.to)
      }),
      { numRuns: 3000 },
    )
  })
})

test('what overlaps stands in lanes of its own, and nothing has more lanes than overlap', () => {
  const pieces = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 14 },
  )
  fc.assert(
    fc.property(pieces, (made) => {
      const spans = made.map(({ from, length }) => ({ from, to: from + length }))
      const lanes = lanesOf(spans)
      spans.forEach((span, index) => {
        const { lane = -1, lanes: width = 0 } = lanes[index] ?? {}
        expect(lane).toBeLessThan(width)
        spans.forEach((other, place) => {
          if (place === index || other.from >= span.to || span.from >= other.to) return
          expect(lanes[place]?.lane).not.toBe(lane)
          expect(lanes[place]?.lanes).toBe(width)
        })
      })
      const most = Math.max(
        0,
        ...spans.map(({ from }) => spans.filter((it) => it.from <= from && it.to > from).length),
      )
      expect(Math.max(0, ...lanes.map(({ lanes: width }) => width))).toBe(most)
    }),
  )
})

describe('one step', () => {
  const day = clocks(plain)
  test('goes along the grid of five minutes, from beside it to the next point', () => {
    expect([stepStart('10:00', 1, day), stepStart('10:02', 1, day), stepStart('10:02', -1, day)]).toEqual([
      '10:05',
      '10:05',
      '10:00',
    ])
    expect([stepStart('00:00', -1, day), stepStart('23:55', 1, day)]).toEqual(['00:00', '23:55'])
  })

  test('passes over the hour that is skipped at once', () => {
    expect(stepStart('01:55', 1, clocks(spring))).toBe('03:00')
    expect(stepStart('03:00', -1, clocks(spring))).toBe('01:55')
    expect([startNear(140, clocks(spring)), startNear(165, clocks(spring))]).toEqual([115, 180])
  })

  test('makes an item longer or shorter by its end, never nothing', () => {
    expect(stepLength({ start: '10:02', durationMinutes: 45 }, 1, day)).toBe(48)
    expect(stepLength({ start: '10:00', durationMinutes: 5 }, -1, day)).toBe(5)
    expect(stepLength({ start: '10:00', durationMinutes: null }, 1, day)).toBe(35)
    expect(lengthUntil('01:30', 240, clocks(spring))).toBe(90)
    expect(lengthUntil('10:00', 570, day)).toBe(5)
  })
})

describe('what follows', () => {
  const item = (id: string, start: string | null, roomId: string | null = 'a') => ({
    id,
    day: plain,
    start,
    durationMinutes: 45,
    roomId,
  })
  const items = [
    item('one', '10:00'),
    item('two', '10:45'),
    item('three', '12:00'),
    item('other', '10:50', 'b'),
    item('none', null),
  ]
  const pushing = { day: plain, start: '10:45', durationMinutes: 15, roomId: 'a', followsFrom: '10:45' }
  const starts = (shift: ReturnType<typeof shiftFollowing>) => shift.moves.map(({ id, start }) => [id, start])

  test('moves in its room by as much as it must wait, pauses staying as they are', () => {
    const shift = shiftFollowing(items, pushing, clocks)
    expect(shift.minutes).toBe(15)
    expect(starts(shift)).toEqual([
      ['two', '11:00'],
      ['three', '12:15'],
    ])
  })

  test('moves in every room after a break, so that what is parallel stays so', () => {
    expect(starts(shiftFollowing(items, { ...pushing, roomId: null, isForAll: true }, clocks))).toEqual([
      ['two', '11:00'],
      ['three', '12:15'],
      ['other', '11:05'],
    ])
  })

  test('stays where nothing is in the way', () => {
    const longer = { ...pushing, itemId: 'one', start: '10:00', durationMinutes: 45 }
    expect(shiftFollowing(items, longer, clocks)).toEqual({ minutes: 0, moves: [] })
    expect(starts(shiftFollowing(items, { ...longer, durationMinutes: 50 }, clocks))).toEqual([
      ['two', '10:50'],
      ['three', '12:05'],
    ])
  })

  test('never overlaps afterwards what it waits for, on days of 23 and 25 hours and over midnight', () => {
    const start = fc.integer({ min: 0, max: 287 }).map((place) => timeOf(place * 5))
    const made = fc.record({
      day: fc.constantFrom(plain, spring, autumn),
      start,
      durationMinutes: fc.integer({ min: 5, max: 240 }),
      followers: fc.array(start, { maxLength: 6 }),
    })
    fc.assert(
      fc.property(made, ({ day, start: from, durationMinutes, followers }) => {
        fc.pre([from, ...followers].every((time) => instant(day, time) !== null))
        const others = followers.map((time, index) => ({ ...item(`item ${index}`, time), day }))
        const { moves } = shiftFollowing(
          others,
          { day, start: from, durationMinutes, roomId: 'a', followsFrom: from },
          clocks,
        )
        const end = (instant(day, from) ?? 0) + durationMinutes * 60_000
        for (const move of moves) {
          expect(instant(move.day, move.start)).toBeGreaterThanOrEqual(end)
        }
        const waiting = others.filter(({ start: time }) => time !== null && time >= from)
        const isInTheWay = waiting.some(({ start: time }) => (instant(day, time ?? '') ?? 0) < end)
        expect(moves.length).toBe(isInTheWay ? waiting.length : 0)
      }),
      { numRuns: 1000 },
    )
  })
})
