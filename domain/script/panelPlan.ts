import { endTime } from '#domain/time.ts'

/** One part of a panel; `from` is minutes after its beginning. */
export type PlanPart = { from: number; minutes: number; text: string }

const between = (least: number, wanted: number, most: number) =>
  Math.min(Math.max(Math.round(wanted), least), most)

/** Below this a panel has no time for rounds and questions apart. */
const shortest = 15

/**
 * How a panel's minutes may be spent, as a skeleton to be changed on paper: opening, introduction of the guests, rounds,
 * questions from the room, closing. The parts follow one another and fill `durationMinutes` to the minute; while the length
 * is unknown there are none.
 */
export const panelPlan = (durationMinutes: number | null, guests: number): PlanPart[] => {
  if (durationMinutes === null) return []
  if (durationMinutes < 3) return inARow([[durationMinutes, 'Rozmowa']])
  const edge = between(1, durationMinutes / 20, 5)
  const inside = durationMinutes - 2 * edge
  if (durationMinutes < shortest)
    return inARow([
      [edge, 'Otwarcie'],
      [inside, 'Rozmowa z gośćmi'],
      [edge, 'Zamknięcie'],
    ])
  const introduction = guests === 0 ? 0 : between(1, guests, Math.floor(durationMinutes * 0.15))
  const questions = Math.round(durationMinutes / 4)
  const rounds = inside - introduction - questions
  const first = Math.ceil(rounds / 2)
  return inARow([
    [edge, 'Otwarcie: temat, cel, zasady i czas rozmowy'],
    [introduction, 'Przedstawienie gości'],
    [first, `Runda 1${share(first, guests)}`],
    [rounds - first, `Runda 2${share(rounds - first, guests)}`],
    [questions, 'Pytania z sali'],
    [edge, 'Zamknięcie: wnioski i podziękowania'],
  ])
}

const share = (minutes: number, guests: number) => {
  const each = guests === 0 ? 0 : Math.floor(minutes / guests)
  return each === 0 ? '' : ` (po ok. ${each} min na osobę)`
}

const inARow = (parts: readonly (readonly [minutes: number, text: string])[]): PlanPart[] => {
  let from = 0
  return parts
    .filter(([minutes]) => minutes > 0)
    .map(([minutes, text]) => {
      const part = { from, minutes, text }
      from += minutes
      return part
    })
}

/** When a part begins and ends: wall times where the panel's start is known, minutes of the panel otherwise. */
export const partTime = (part: PlanPart, start: string | null): string =>
  start === null
    ? `${part.from}–${part.from + part.minutes} min`
    : `${endTime(start, part.from).time}–${endTime(start, part.from + part.minutes).time}`
