import { z } from 'zod'
import { base, id, instant, listInput, listOf, nothing } from './base.ts'

/** What the history can be asked about. A panel is its programme item. */
export const historyEntity = z.enum([
  'event',
  'item',
  'person',
  'organisation',
  'funding-project',
  'material',
  'settings',
  'user',
])

/** One value that a change gave; null when it was not there. What belonged to a person erased since is gone: `isErased`. */
export const historyChange = z.object({
  /** The field of the form, or `people.ID` for a place in a line-up, `partners.ID` at an event, `contacts.ID`, `rooms.ID`. */
  field: z.string(),
  before: z.json(),
  after: z.json(),
  isErased: z.boolean(),
})

/** One change or decision: who, what, when. `operation` is the endpoint's name, `panels.putLineup`. */
export const historyEntry = z.object({
  id: z.int(),
  at: instant,
  actor: z.object({ kind: z.enum(['staff', 'reviewer', 'system']), name: z.string() }),
  operation: z.string(),
  entity: historyEntity,
  entityId: id,
  /** What the thing is called now, or empty when nothing of it is left. */
  title: z.string(),
  changes: z.array(historyChange),
  /** The entry that this one took back. */
  undoes: z.int().nullable(),
  /** Whether there is a way back, and whoever asks may take it. */
  canUndo: z.boolean(),
})

const entryId = z.object({
  entryId: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
})

export const history = {
  /** Newest first; `eventId` asks for everything at one event, `entity` and `entityId` for one thing. */
  list: base
    .route({ method: 'GET', path: '/history', tags: ['history'] })
    .input(
      listInput.omit({ q: true }).extend({
        eventId: id.optional(),
        entity: historyEntity.optional(),
        entityId: id.optional(),
      }),
    )
    .output(listOf(historyEntry)),
  ofEvent: base
    .route({ method: 'GET', path: '/events/{eventId}/history', tags: ['history'] })
    .input(listInput.omit({ q: true }).extend({ eventId: id }))
    .output(listOf(historyEntry)),
  /** Takes one change back as a new change; 409 when what it gave has been changed since. */
  undo: base
    .route({ method: 'POST', path: '/history/{entryId}/undo', tags: ['history'] })
    .errors({ CONFLICT: { status: 409, data: z.object({ current: historyEntry }) } })
    .input(entryId)
    .output(nothing),
}

export type HistoryEntity = z.infer<typeof historyEntity>
export type HistoryEntry = z.infer<typeof historyEntry>
export type HistoryChange = z.infer<typeof historyChange>
