import { expect, test } from 'vitest'
import { conflictsAmong } from '#domain/conflicts/findConflicts.ts'
import { placeItems } from '#domain/conflicts/placeItem.ts'
import { nearPairs, runsBetweenPauses } from '#domain/conflicts/spans.ts'
import type { CheckedProgramme } from '#domain/conflicts/checkedProgramme.ts'
import { addDays, endTime } from '#domain/time.ts'
import { wallClock } from '#domain/zonedTime.ts'

const zone = 'Europe/Warsaw'
const clock = wallClock(zone)

/** Days of eight rooms with an item each quarter of an hour; everybody speaks in the same room all day, with a pause now and then. */
const crowded = (days: number): CheckedProgramme => {
  const rooms = Array.from({ length: 8 }, (_, index) => ({ id: `room-${index}`, capacity: 100 }))
  const slots = Array.from({ length: days * 8 * 32 }, (_, index) => index)
  return {
    event: { startsOn: '2027-04-01', endsOn: addDays('2027-04-01', days), timeZone: zone },
    rooms,
    planning: {
      opensAt: '08:00',
      closesAt: '18:00',
      graceMinutes: 5,
      expectedPeople: 80,
      rooms: rooms.map(({ id: roomId }) => ({
        roomId,
        intervals: Array.from({ length: days }, (_, day) => ({
          day: addDays('2027-04-01', day),
          from: '07:00',
          to: '19:00',
        })),
      })),
      people: [],
    },
    items: slots.map((slot) => ({
      id: `item-${slot}`,
      kind: slot % 7 === 0 ? 'break' : 'talk',
      day: addDays('2027-04-01', Math.floor(slot / 256)),
      start: endTime('08:00', (Math.floor(slot / 8) % 32) * 15).time,
      // A little of what overlaps, so that there is something to find.
      durationMinutes: slot % 50 === 0 ? 20 : 15,
      roomId: `room-${slot % 8}`,
      people: [{ personId: `person-${Math.floor(slot / 256)}-${slot % 8}`, role: 'speaker' as const }],
    })),
  }
}

/** How often the rules look at when something begins or ends, and how much they find. */
const lookings = (programme: CheckedProgramme) => {
  let looked = 0
  const placed = placeItems(programme.items, zone).map(({ id, item, from, to }) => ({
    id,
    item,
    get from() {
      looked += 1
      return from
    },
    get to() {
      looked += 1
      return to
    },
  }))
  if (clock === null) throw new Error(zone)
  const found = conflictsAmong(programme, placed, clock).length
  return { looked, found, items: placed.length }
}

test('looking for conflicts costs n log n and what is found, counted in comparisons', () => {
  const costs = [2, 4, 8, 16, 32].map((days) => lookings(crowded(days)))
  for (const { looked, found, items } of costs) {
    expect(looked / (items * Math.log2(items) + found)).toBeLessThan(8)
  }
  const [first, last] = [costs[0], costs.at(-1)]
  if (!first || !last) throw new Error('Nothing was counted')
  const growth = (last.looked / first.looked) * (first.items / last.items)
  // Sixteen times as many items: a cost of n² would have grown sixteen times more than they, n log n by less than twice.
  expect(last.items / first.items).toBe(16)
  expect(growth).toBeLessThan(2)
  expect(last.found).toBeGreaterThan(last.items / 100)
})

test('so do the pairs of one person who goes from one item to the next all the time', () => {
  const costOf = (count: number) => {
    let looked = 0
    const spans = Array.from({ length: count }, (_, index) => ({
      id: `item-${index}`,
      get from() {
        looked += 1
        return index * 15 * 60_000
      },
      get to() {
        looked += 1
        // One in ten overlaps the next.
        return (index * 15 + (index % 10 === 0 ? 20 : 15)) * 60_000
      },
    }))
    const found = nearPairs(spans, 5 * 60_000).length + runsBetweenPauses(spans, 10 * 60_000).length
    return { looked, found, perItem: looked / count }
  }
  const [few, many] = [costOf(250), costOf(8000)]
  expect(many.found).toBeGreaterThan(7000)
  expect(many.perItem).toBeLessThan(2 * few.perItem)
})
