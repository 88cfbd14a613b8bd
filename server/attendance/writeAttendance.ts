import { attendanceDetails, type Attendance, type AttendanceDetails } from '#contract/attendance.ts'
import { refuse } from '#server/api/base.ts'
import { sameFields } from '#server/api/sameFields.ts'
import type { Change } from '#server/database/database.ts'
import type { Fields, Json } from '#server/history/entry.ts'

/** What is stored of the form: nobody came in place of whoever was there, or of whoever simply did not come. */
export const attendanceAsStored = ({ total, sectors, presences }: AttendanceDetails): AttendanceDetails => ({
  total,
  sectors,
  presences: presences.map((mark) => ({
    ...mark,
    substitute: mark.presence === 'substitute' ? mark.substitute : '',
  })),
})

/** Whether a form asks for what is stored; in which order it names people says nothing. */
export const isSameAttendance = (stored: AttendanceDetails, wanted: AttendanceDetails) => {
  const inOneOrder = ({ total, sectors, presences }: AttendanceDetails) => ({
    total,
    sectors,
    presences: presences.toSorted((a, b) => (a.appearanceId < b.appearanceId ? -1 : 1)),
  })
  return sameFields(inOneOrder(stored), inOneOrder(wanted))
}

/** Writes the form over what is stored; refuses a mark of somebody whom the programme does not announce. */
export const writeAttendance = async (
  change: Change,
  stored: Attendance,
  { total, sectors, presences }: AttendanceDetails,
) => {
  const { eventId } = stored
  const announced = stored.announced.flatMap(({ people }) => people.map(({ appearanceId }) => appearanceId))
  const isAnnounced = new Set(announced)
  const stranger = presences.findIndex(({ appearanceId }) => !isAnnounced.has(appearanceId))
  if (stranger >= 0) throw refuse(['presences', stranger, 'appearanceId'], 'appearance-unknown')
  await change.updateTable('event').set({ attendanceTotal: total }).where('id', '=', eventId).execute()
  await change.deleteFrom('attendance_sector').where('eventId', '=', eventId).execute()
  if (sectors.length > 0) {
    const rows = sectors.map((sector, index) => ({ ...sector, eventId, position: index + 1 }))
    await change.insertInto('attendance_sector').values(rows).execute()
  }
  // Of an item that is only taken out for now the marks stay.
  await change
    .deleteFrom('attendance_presence')
    .where('appearanceId', 'in', ['', ...announced])
    .execute()
  if (presences.length === 0) return
  await change
    .insertInto('attendance_presence')
    .values(presences.map((mark) => ({ ...mark, eventId })))
    .execute()
}

/** What the history holds of it; a mark is a field of the person's, `presences.PERSON.APPEARANCE`. */
export const attendanceFields = ({ total, sectors, presences, announced }: Attendance): Fields => {
  const placeOf = new Map(
    announced.flatMap((item) =>
      item.people.map((person) => [person.appearanceId, { item, person }] as const),
    ),
  )
  const marks = presences.flatMap(({ appearanceId, ...mark }): [string, Fields][] => {
    const place = placeOf.get(appearanceId)
    if (place === undefined) return []
    const { item, person } = place
    const { itemId: id, title } = item
    return [
      [`presences.${person.personId}.${appearanceId}`, { ...mark, card: person.card, item: { id, title } }],
    ]
  })
  return { attendanceTotal: total, sectors, ...Object.fromEntries(marks) }
}

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The form out of what the history holds of it. */
export const attendanceOfFields = (fields: Fields): AttendanceDetails =>
  attendanceDetails.parse({
    total: fields['attendanceTotal'] ?? null,
    sectors: fields['sectors'] ?? [],
    presences: Object.entries(fields).flatMap(([field, mark]) => {
      const [list, , appearanceId] = field.split('.')
      // What was not there then is null.
      const isMark = list === 'presences' && isFields(mark)
      return isMark ? [{ ...mark, appearanceId }] : []
    }),
  })
