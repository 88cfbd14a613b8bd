import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import type { CheckedProgramme } from '#domain/conflicts/checkedProgramme.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pad = (value: number) => String(value).padStart(2, '0')
const kinds: ItemKind[] = ['welcome', 'talk', 'panel', 'workshop', 'break', 'networking', 'closing']
const roles: AppearanceRole[] = ['moderator', 'panelist', 'expert', 'special-guest', 'speaker', 'reserve']

/** The days around a change of clocks in Warsaw, the night between the second and the third. */
const changes = [
  ['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30'],
  ['2027-10-29', '2027-10-30', '2027-10-31', '2027-11-01', '2027-11-02'],
]

/**
 * A made-up programme in few rooms with few people, crowded into few hours so that everything happens: days outside the
 * event, hours that the clocks skip or show twice, items over midnight, unknown hours and lengths.
 */
export const randomProgramme = (seed: number): CheckedProgramme => {
  const random = seeded(seed)
  const under = (limit: number) => Math.floor(random() * limit)
  const often = (share: number) => random() < share
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[under(values.length)]
    if (value === undefined) throw new Error('Nothing to pick from')
    return value
  }
  const days = pick(changes)
  const isNight = often(0.3)
  const hours = isNight ? [22, 23, 0, 1, 2, 3] : [8, 9, 10, 11, 12, 13, 14]
  const time = () => `${pad(pick(hours))}:${pad(often(0.7) ? under(4) * 15 : under(12) * 5)}`
  const anyTime = () => (often(0.7) ? time() : `${pad(under(24))}:${pad(under(60))}`)
  const roomIds = ['room-a', 'room-b', 'room-c'].slice(0, 1 + under(6))
  const personIds = ['p-1', 'p-2', 'p-3', 'p-4'].slice(0, 1 + under(4))
  const intervals = () => {
    const all = Array.from({ length: 1 + under(3) }, () => ({
      day: pick(days),
      from: anyTime(),
      to: anyTime(),
    }))
    return all.filter(
      ({ day, from }, index) => all.findIndex((it) => it.day === day && it.from === from) === index,
    )
  }
  const items = Array.from({ length: under(15) }, (_, index) => ({
    id: `item-${pad(under(100))}-${index}`,
    kind: pick(kinds),
    day: pick(often(0.8) ? days.slice(1, 3) : days),
    start: often(0.92) ? time() : null,
    durationMinutes: often(0.9) ? pick([1, 5, 10, 15, 30, 45, 60, 90, 150]) : null,
    roomId: often(0.85) ? pick(roomIds) : null,
    people: personIds.filter(() => often(0.5)).map((personId) => ({ personId, role: pick(roles) })),
  }))
  return {
    event: { startsOn: pick(days.slice(0, 3)), endsOn: pick(days.slice(2, 4)), timeZone: 'Europe/Warsaw' },
    planning: {
      opensAt: often(0.5) ? anyTime() : null,
      closesAt: often(0.5) ? anyTime() : null,
      graceMinutes: pick([0, 5, 10, 20, 30]),
      expectedPeople: often(0.5) ? pick([1, 40, 120]) : null,
      rooms: roomIds.filter(() => often(0.3)).map((roomId) => ({ roomId, intervals: intervals() })),
      people: personIds.filter(() => often(0.3)).map((personId) => ({ personId, intervals: intervals() })),
    },
    rooms: roomIds.map((id) => ({ id, capacity: often(0.7) ? pick([1, 2, 50, 200]) : null })),
    items,
  }
}
