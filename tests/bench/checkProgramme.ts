import type { CheckedProgramme } from '#domain/conflicts/checkedProgramme.ts'
import { findConflicts } from '#domain/conflicts/findConflicts.ts'
import { addDays, endTime } from '#domain/time.ts'

const days = 3
const rooms = Array.from({ length: 8 }, (_, index) => ({ id: `room-${index}`, capacity: 60 }))
const people = Array.from({ length: 400 }, (_, index) => `person-${index}`)

/** 300 items in 8 rooms over 3 days with 400 people, some of whom stand on two at once, and hours for each room and fifty people. */
export const largeProgramme = (): CheckedProgramme => {
  const dayOf = (index: number) => addDays('2027-03-27', index)
  const hours = Array.from({ length: days }, (_, day) => ({ day: dayOf(day), from: '08:00', to: '17:30' }))
  return {
    event: { startsOn: dayOf(0), endsOn: dayOf(days - 1), timeZone: 'Europe/Warsaw' },
    rooms,
    planning: {
      opensAt: '08:30',
      closesAt: '18:00',
      graceMinutes: 5,
      expectedPeople: 300,
      rooms: rooms.map(({ id: roomId }) => ({ roomId, intervals: hours })),
      people: people.slice(0, 50).map((personId) => ({ personId, intervals: hours })),
    },
    items: Array.from({ length: 300 }, (_, index) => {
      const slot = Math.floor(index / 8)
      return {
        id: `item-${index}`,
        kind: index % 9 === 0 ? 'break' : 'panel',
        day: dayOf(slot % days),
        start: endTime('08:30', Math.floor(slot / days) * 45).time,
        durationMinutes: index % 11 === 0 ? 60 : 45,
        roomId: rooms[index % 8]?.id ?? null,
        people: [0, 1, 2, 3, 4].map((place) => ({
          personId: people[(index * 5 + place * 7) % people.length] ?? '',
          role: place === 0 ? ('moderator' as const) : ('panelist' as const),
        })),
      }
    }),
  }
}

/** Milliseconds that each of so many rounds takes to find every conflict, and how many there are. */
export const checkProgramme = (rounds: number): { times: number[]; found: number } => {
  const programme = largeProgramme()
  let found = 0
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    found = findConflicts(programme).length
    return performance.now() - start
  })
  return { times, found }
}
