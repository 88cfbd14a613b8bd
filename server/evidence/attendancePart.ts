import { attendancePage } from '#domain/evidence/attendancePage.ts'
import { readAttendance } from '#server/attendance/readAttendance.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

/** How many came, from which sectors, and who of those announced. */
export const attendancePart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const { total, sectors, presences, announced } = await readAttendance(database, event.id)
  const markOf = new Map(presences.map((mark) => [mark.appearanceId, mark]))
  const seen = announced.flatMap(({ title, people }) =>
    people.flatMap(({ appearanceId, card }) => {
      const mark = markOf.get(appearanceId)
      return mark === undefined ? [] : [{ title, card, presence: mark.presence, substitute: mark.substitute }]
    }),
  )
  const gaps = total === null ? [gap('no-attendance')] : []
  if (total === null && sectors.length === 0 && seen.length === 0) return { files: [], gaps }
  const page = attendancePage(event, { total, sectors, seen })
  return {
    files: [
      {
        name: '00-frekwencja.html',
        title: 'Liczba osób, środowiska i obecność osób ogłoszonych',
        on: event.endsOn,
        read: () => page,
      },
    ],
    gaps,
  }
}
