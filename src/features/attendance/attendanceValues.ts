import type { Attendance, AttendanceDetails, AttendanceSector } from '#contract/attendance.ts'
import type { Presence } from '#src/api/presenceLabels.ts'

/** What the form holds of one place: as in the contract, and „unknown” while nobody has looked. */
export type Mark = { presence: Presence; substitute: string; note: string }

export const unseen: Mark = { presence: 'unknown', substitute: '', note: '' }

/** Each place is a field of its own, so that two people at two doors tick different rows without a conflict. */
export type AttendanceValues = {
  total: number | null
  sectors: AttendanceSector[]
  [place: `place-${string}`]: Mark | undefined
}

const prefix = 'place-'

export const placeField = (appearanceId: string) => `${prefix}${appearanceId}` as const

/** The place that a field of the form is about; undefined for the other fields. */
export const placeOfField = (field: string): string | undefined =>
  field.startsWith(prefix) ? field.slice(prefix.length) : undefined

/** The form's part of an attendance: a mark for everybody who is announced. */
export const readAttendanceForm = ({
  total,
  sectors,
  presences,
  announced,
  attendanceRevision,
}: Attendance): { values: AttendanceValues; revision: number } => {
  const markOf = new Map(presences.map(({ appearanceId, ...mark }) => [appearanceId, mark]))
  const places = announced.flatMap(({ people }) =>
    people.map(({ appearanceId }) => [placeField(appearanceId), markOf.get(appearanceId) ?? unseen] as const),
  )
  return { values: { total, sectors, ...Object.fromEntries(places) }, revision: attendanceRevision }
}

/** What the form asks to be saved. */
export const attendanceOfValues = ({ total, sectors, ...places }: AttendanceValues): AttendanceDetails => ({
  total,
  sectors,
  presences: Object.entries(places).flatMap(([field, mark]) => {
    const appearanceId = placeOfField(field)
    if (appearanceId === undefined || mark === undefined || mark.presence === 'unknown') return []
    return [{ ...mark, presence: mark.presence, appearanceId }]
  }),
})
