import { z } from 'zod'
import { appearanceRole } from './appearanceRole.ts'
import { base, conflictWith, date, id, requiredText, revision, text, time } from './base.ts'
import { itemKind, printedCard } from './programme.ts'

/** Whether somebody who was expected was there. `substitute`: somebody else came in their place. */
export const personPresence = z.enum(['present', 'absent', 'substitute'])

/** How many people; null while nobody counted, which is not zero. */
const people = z.int().min(0).max(1_000_000).nullable()

const attendanceSector = z.object({ sector: requiredText(100), people })

/** What was seen at the door of one who was announced; whoever is not in the list nobody has looked for. */
const presenceMark = z.object({
  appearanceId: id,
  presence: personPresence,
  /** Who came in their place; empty while nobody caught the name, and always where nobody did. */
  substitute: text(200),
  note: text(500),
})

/** Everybody who is announced at the largest congress, each of whom may be marked. */
export const mostPresences = 5000

const isUnique = (values: string[]) => new Set(values).size === values.length

const attendanceFields = z.object({
  total: people,
  sectors: z
    .array(attendanceSector)
    .max(30)
    .refine((sectors) => isUnique(sectors.map(({ sector }) => sector)), { error: 'sector-twice' }),
  presences: z
    .array(presenceMark)
    .max(mostPresences)
    .refine((marks) => isUnique(marks.map(({ appearanceId }) => appearanceId)), {
      error: 'appearance-twice',
    }),
})

/** The form of who came: how many in all and from which sectors, and who of those announced. */
export const attendanceDetails = attendanceFields.refine(
  ({ total, sectors }) =>
    total === null || sectors.reduce((sum, sector) => sum + (sector.people ?? 0), 0) <= total,
  { path: ['total'], error: 'fewer-than-sectors' },
)

/** One item of the programme with those whom it announces; reserves are announced nowhere. */
const announcedItem = z.object({
  itemId: id,
  kind: itemKind,
  title: z.string(),
  day: date,
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  room: z.string().nullable(),
  people: z.array(z.object({ appearanceId: id, personId: id, role: appearanceRole, card: printedCard })),
})

export const attendance = z.object({
  ...attendanceFields.shape,
  eventId: id,
  attendanceRevision: revision,
  /** By day, then by start; items with nobody on them are left out. */
  announced: z.array(announcedItem),
})

const eventId = z.object({ eventId: id })

export const attendanceEndpoints = {
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/attendance', tags: ['attendance'] })
    .input(eventId)
    .output(attendance),
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/attendance', tags: ['attendance'] })
    .errors(conflictWith(attendance))
    .input(attendanceDetails.safeExtend({ eventId: id, attendanceRevision: revision }))
    .output(attendance),
}

export type PersonPresence = z.infer<typeof personPresence>
export type AttendanceSector = z.infer<typeof attendanceSector>
export type AttendanceDetails = z.infer<typeof attendanceDetails>
export type AnnouncedItem = z.infer<typeof announcedItem>
export type Attendance = z.infer<typeof attendance>
