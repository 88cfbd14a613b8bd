import { z } from 'zod'
import { base, conflictWith, id, instant, longText, time } from './base.ts'

/** An error cannot happen as it is planned; a warning can, but somebody should have meant it. */
export const conflictSeverity = z.enum(['error', 'warning'])

const shared = {
  /** The kind and whom it is between; the same for as long as it is the same conflict, whatever its hours. */
  key: z.string().max(300),
  severity: conflictSeverity,
  /** The items it is about: one, or both sides in the order of time. */
  itemIds: z.array(id).min(1).max(2),
  /** Everything that was compared, as text: when it changes, what was said about the conflict no longer holds. */
  facts: z.string(),
}
const minutes = z.int().min(0)

/** Something in a programme that contradicts itself, its rooms, its people's time or the event's. */
export const conflict = z.discriminatedUnion('kind', [
  /** Somebody is at two places at once; a warning where they are only a reserve at one of them. */
  z.object({ ...shared, kind: z.literal('person-twice'), personId: id, minutes }),
  z.object({ ...shared, kind: z.literal('room-twice'), roomId: id, minutes }),
  /** Somebody has `minutes` from one room to another, and should have `graceMinutes`. */
  z.object({ ...shared, kind: z.literal('too-little-time'), personId: id, minutes, graceMinutes: minutes }),
  z.object({ ...shared, kind: z.literal('person-unavailable'), personId: id }),
  z.object({ ...shared, kind: z.literal('room-unavailable'), roomId: id }),
  z.object({ ...shared, kind: z.literal('outside-dates') }),
  z.object({
    ...shared,
    kind: z.literal('outside-hours'),
    opensAt: time.nullable(),
    closesAt: time.nullable(),
  }),
  /** `by`: whether its people alone do not fit, or all who are expected, while nothing else is going on. */
  z.object({
    ...shared,
    kind: z.literal('room-too-small'),
    roomId: id,
    capacity: z.int(),
    needed: z.int(),
    by: z.enum(['lineup', 'expected']),
  }),
  /** The programme runs for `minutes` without a pause for everybody; `breakId` is a break planned meanwhile that is none. */
  z.object({ ...shared, kind: z.literal('no-break'), minutes, breakId: id.nullable() }),
  /** The same for one person. */
  z.object({ ...shared, kind: z.literal('person-without-break'), personId: id, minutes }),
  /** The clocks skip this hour on that day. */
  z.object({ ...shared, kind: z.literal('no-such-time') }),
])

/** What somebody said about a conflict. */
const remark = z.object({ by: z.string(), at: instant, reason: z.string() })

/** A conflict with what was decided about it. */
export const decidedConflict = conflict.and(
  z.object({
    /** SHA-256 (hex) of `facts`. */
    factsHash: z.string(),
    /** Who lets it stand, and why; null while it is open. */
    ignored: remark.nullable(),
    /** Open again because its facts changed since somebody let it stand. */
    wasIgnored: remark.nullable(),
  }),
)

export const eventConflicts = z.object({ eventId: id, items: z.array(decidedConflict) })

export const conflictAnswer = z.enum(['ignored', 'reopened'])

const eventId = z.object({ eventId: id })

export const conflicts = {
  /** Errors first, then by time. */
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/conflicts', tags: ['programme'] })
    .input(eventId)
    .output(eventConflicts),
  /** Lets a conflict stand for a reason, or takes that back; 409 when there is no such conflict with these facts now. */
  decide: base
    .route({
      method: 'POST',
      path: '/events/{eventId}/conflicts/decisions',
      successStatus: 201,
      tags: ['programme'],
    })
    .errors(conflictWith(eventConflicts))
    .input(
      z
        .object({
          eventId: id,
          id,
          key: conflict.options[0].shape.key,
          factsHash: z.string().regex(/^[0-9a-f]{64}$/u),
          answer: conflictAnswer,
          reason: longText(2000),
        })
        .refine(({ answer, reason }) => answer === 'reopened' || reason !== '', {
          path: ['reason'],
          error: 'too_small',
        }),
    )
    .output(eventConflicts),
}

export type ConflictSeverity = z.infer<typeof conflictSeverity>
export type Conflict = z.infer<typeof conflict>
export type ConflictKind = Conflict['kind']
export type DecidedConflict = z.infer<typeof decidedConflict>
export type ConflictAnswer = z.infer<typeof conflictAnswer>
