import { z } from 'zod'
import { id } from './base.ts'
import type { ConflictKind } from './conflicts.ts'
import { materialState } from './materials.ts'
import { itemKind } from './programme.ts'
import { answerState, lineupState } from './signOffs.ts'

/** Kinds of conflicts, as `contract/conflicts.ts` has them. */
const conflictKind = z.enum([
  'person-twice',
  'room-twice',
  'too-little-time',
  'person-unavailable',
  'room-unavailable',
  'outside-dates',
  'outside-hours',
  'room-too-small',
  'no-break',
  'person-without-break',
  'no-such-time',
] as const satisfies readonly ConflictKind[])

/** What stands open before a release; the rules are in `domain/releases/releaseGate.ts`. */
export const gateCode = z.enum([
  'programme-empty',
  'conflicts',
  'panels-not-signed',
  'signatures-skipped',
  'people-not-confirmed',
  'answers-skipped',
  'conflict-warnings',
  'items-without-time',
  'materials-not-cleared',
  'partners-without-case-forms',
  'projects-without-strip',
])

const onItem = z.object({ itemId: id, itemKind, title: z.string() })

/** One thing, or somebody on it, that stands open. */
const gateEntry = z.discriminatedUnion('kind', [
  onItem.extend({ kind: z.literal('item') }),
  onItem.extend({ kind: z.literal('panel'), state: lineupState }),
  /** `name` as printed. */
  onItem.extend({ kind: z.literal('person'), personId: id, name: z.string(), state: answerState }),
  z.object({ kind: z.literal('material'), materialId: id, name: z.string(), state: materialState }),
  z.object({ kind: z.literal('partner'), organisationId: id, name: z.string() }),
  /** A project that pays. */
  z.object({ kind: z.literal('project'), projectId: id, title: z.string() }),
  /** Items that are in each other's way, by the key of their conflict. */
  z.object({
    kind: z.literal('conflict'),
    key: z.string(),
    conflict: conflictKind,
    titles: z.array(z.string()),
  }),
])

/** `blocks`: goes out only with a reason that somebody gives for it. */
export const gateLine = z.object({
  code: gateCode,
  severity: z.enum(['blocks', 'warns']),
  entries: z.array(gateEntry),
})

export type GateCode = z.infer<typeof gateCode>
export type GateEntry = z.infer<typeof gateEntry>
export type GateLine = z.infer<typeof gateLine>
