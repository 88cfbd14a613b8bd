import type { Conflict } from '#contract/conflicts.ts'
import type { CheckedItem, CheckedProgramme } from '#domain/conflicts/checkedProgramme.ts'

// The rules of conflicts once more, by trying everything: minute by minute, pair by pair, and with no arithmetic of dates.
// Nothing here is shared with domain/conflicts/ but the shapes.

const zone = 'Europe/Warsaw'
const wallFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The first minute of real time at which the clock on the wall shows `YYYY-MM-DD HH:MM`, over the days around both changes. */
const firstMinuteAt = new Map<string, number>()
/** Every wall time that a calendar has, in order, whether or not the clocks show it. */
const wallTimes: string[] = []
for (const [from, to] of [
  ['2027-03-25', '2027-04-01'],
  ['2027-10-28', '2027-11-04'],
]) {
  const end = Date.parse(`${to}T00:00Z`)
  for (let at = Date.parse(`${from}T00:00Z`); at < end; at += 60_000) {
    const shown = wallFormat.format(at)
    if (!firstMinuteAt.has(shown)) firstMinuteAt.set(shown, at / 60_000)
    wallTimes.push(new Date(at).toISOString().slice(0, 16).replace('T', ' '))
  }
}
const placeOfWallTime = new Map(wallTimes.map((wall, index) => [wall, index]))
const nextDayOf = (day: string) => {
  const index = placeOfWallTime.get(`${day} 00:00`)
  return wallTimes[(index ?? NaN) + 1440]?.slice(0, 10) ?? ''
}

/** The minute of a border: where there is none, the next that there is. */
const borderMinute = (day: string, time: string) => {
  for (let index = placeOfWallTime.get(`${day} ${time}`) ?? NaN; index < wallTimes.length; index += 1) {
    const minute = firstMinuteAt.get(wallTimes[index] ?? '')
    if (minute !== undefined) return minute
  }
  throw new Error(`Outside the oracle's days: ${day}`)
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
/** Whether a minute is in one of the intervals. */
const holding = (intervals: readonly { day: string; from: string; to: string }[]) => {
  const borders = intervals.map(({ day, from, to }) => [
    borderMinute(day, from),
    borderMinute(to > from ? day : nextDayOf(day), to),
  ])
  return (minute: number) => borders.some(([from = NaN, to = NaN]) => minute >= from && minute < to)
}

type Busy = { item: CheckedItem; minutes: number[] }
const inOrder = (one: Busy, other: Busy) =>
  (one.minutes[0] ?? 0) - (other.minutes[0] ?? 0) || (one.item.id < other.item.id ? -1 : 1)
const rests = ({ item }: Busy) => item.kind === 'break' || item.kind === 'networking'
const pairsOf = (busy: readonly Busy[]) =>
  busy.flatMap((one) =>
    busy.flatMap((other) => (one !== other && inOrder(one, other) < 0 ? [[one, other] as const] : [])),
  )
const goesOn = ({ minutes }: Busy, minute: number) =>
  minute >= (minutes[0] ?? NaN) && minute <= (minutes.at(-1) ?? NaN)
const common = (one: Busy, other: Busy) => one.minutes.filter((minute) => goesOn(other, minute)).length
/** Minutes from the end of one to the beginning of the other. */
const gapBetween = (one: Busy, other: Busy) => (other.minutes[0] ?? 0) - ((one.minutes.at(-1) ?? 0) + 1)
const idsOf = (...items: Busy[]) => [...new Set(items.map(({ item }) => item.id))]

/** Stretches of more than two hours with never ten quiet minutes, found by walking over every minute that is not quiet. */
const longRuns = (busy: readonly Busy[]) => {
  const loud = [...new Set(busy.flatMap(({ minutes }) => minutes))].sort((one, other) => one - other)
  const runs: { from: number; to: number }[] = []
  for (const minute of loud) {
    const run = runs.at(-1)
    if (run && minute - run.to < 10) run.to = minute + 1
    else runs.push({ from: minute, to: minute + 1 })
  }
  return runs
    .filter((run) => run.to - run.from > 120)
    .flatMap((run) => {
      const inside = busy.filter(({ minutes: [first = NaN] }) => first >= run.from && first < run.to)
      const [first] = inside.toSorted(inOrder)
      const [last] = inside.filter(({ minutes }) => minutes.at(-1) === run.to - 1).toSorted(inOrder)
      return first && last ? [{ ...run, ids: idsOf(first, last) }] : []
    })
}

type WithoutKey<One> = One extends Conflict ? Omit<One, 'key' | 'facts'> : never
type Told = WithoutKey<Conflict>

/** What `findConflicts` should find, without keys and facts and in no order. */
export const bruteConflicts = ({ event, planning, rooms, items }: CheckedProgramme): Told[] => {
  const told: Told[] = []
  const busy: Busy[] = []
  for (const item of items) {
    const itemIds = [item.id]
    if (item.day < event.startsOn || item.day > event.endsOn) {
      told.push({ kind: 'outside-dates', severity: 'error', itemIds })
    }
    if (item.start === null) continue
    const first = firstMinuteAt.get(`${item.day} ${item.start}`)
    if (first === undefined) told.push({ kind: 'no-such-time', severity: 'error', itemIds })
    else busy.push({ item, minutes: range(first, first + (item.durationMinutes ?? 1)) })
  }
  const personIds = [...new Set(items.flatMap(({ people }) => people.map(({ personId }) => personId)))]
  const roleIn = ({ item }: Busy, id: string) => item.people.find(({ personId }) => personId === id)?.role

  for (const personId of personIds) {
    const own = busy.filter((one) => roleIn(one, personId) !== undefined)
    for (const [one, other] of pairsOf(own)) {
      const isReserve = [one, other].some((it) => roleIn(it, personId) === 'reserve')
      const minutes = common(one, other)
      const itemIds = [one.item.id, other.item.id]
      if (minutes > 0) {
        const severity = isReserve ? 'warning' : 'error'
        told.push({ kind: 'person-twice', severity, itemIds, personId, minutes })
        continue
      }
      const gap = gapBetween(one, other)
      const [here, there] = [one.item.roomId, other.item.roomId]
      const { graceMinutes } = planning
      if (!isReserve && here !== null && there !== null && here !== there && gap < graceMinutes) {
        told.push({
          kind: 'too-little-time',
          severity: 'warning',
          itemIds,
          personId,
          minutes: gap,
          graceMinutes,
        })
      }
    }
    const working = own.filter((one) => roleIn(one, personId) !== 'reserve' && !rests(one))
    for (const { ids, from, to } of longRuns(working)) {
      told.push({
        kind: 'person-without-break',
        severity: 'warning',
        itemIds: ids,
        personId,
        minutes: to - from,
      })
    }
    const rule = planning.people.find((one) => one.personId === personId)
    if (!rule || rule.intervals.length === 0) continue
    const isFree = holding(rule.intervals)
    for (const one of own.filter(({ minutes }) => !minutes.every(isFree))) {
      const severity = roleIn(one, personId) === 'reserve' ? 'warning' : 'error'
      told.push({ kind: 'person-unavailable', severity, itemIds: idsOf(one), personId })
    }
  }

  for (const { id: roomId, capacity } of rooms) {
    const here = busy.filter(({ item }) => item.roomId === roomId)
    for (const [one, other] of pairsOf(here)) {
      const minutes = common(one, other)
      if (minutes > 0) {
        told.push({ kind: 'room-twice', severity: 'error', itemIds: idsOf(one, other), roomId, minutes })
      }
    }
    const rule = planning.rooms.find((one) => one.roomId === roomId)
    const isFree = holding(rule?.intervals ?? [])
    for (const one of here) {
      if (rule && rule.intervals.length > 0 && !one.minutes.every(isFree)) {
        told.push({ kind: 'room-unavailable', severity: 'error', itemIds: idsOf(one), roomId })
      }
    }
    if (capacity === null) continue
    for (const item of items.filter((it) => it.roomId === roomId)) {
      const own = item.people.filter(({ role }) => role !== 'reserve').length
      const me = busy.find((one) => one.item === item)
      const isAlone =
        me !== undefined &&
        !rests(me) &&
        busy.every((one) => one === me || rests(one) || common(one, me) === 0)
      const expected = isAlone && planning.expectedPeople !== null ? planning.expectedPeople : 0
      if (own <= capacity && expected <= capacity) continue
      const by = expected > own ? 'expected' : 'lineup'
      const needed = by === 'expected' ? expected : own
      told.push({
        kind: 'room-too-small',
        severity: 'warning',
        itemIds: [item.id],
        roomId,
        capacity,
        needed,
        by,
      })
    }
  }

  const { opensAt, closesAt } = planning
  if (opensAt !== null || closesAt !== null) {
    const days = [...new Set(wallTimes.map((wall) => wall.slice(0, 10)))].filter(
      (day) => day >= event.startsOn && day <= event.endsOn,
    )
    for (const one of busy.filter(({ item: { day } }) => days.includes(day))) {
      const isOpen = days
        .filter((day) => day === one.item.day || nextDayOf(day) === one.item.day)
        .some((day) => {
          const isOpenAt = holding([{ day, from: opensAt ?? '00:00', to: closesAt ?? '00:00' }])
          const needed = closesAt === null ? one.minutes.slice(0, 1) : one.minutes
          return needed.every(isOpenAt)
        })
      if (!isOpen) {
        told.push({ kind: 'outside-hours', severity: 'warning', itemIds: idsOf(one), opensAt, closesAt })
      }
    }
  }
  for (const { ids, from, to } of longRuns(busy.filter((one) => !rests(one)))) {
    const [planned] = busy
      .filter((one) => rests(one))
      .filter(({ minutes: [first = NaN] }) => first >= from && first < to)
      .toSorted(inOrder)
    const breakId = planned?.item.id ?? null
    told.push({ kind: 'no-break', severity: 'warning', itemIds: ids, minutes: to - from, breakId })
  }
  return told
}
