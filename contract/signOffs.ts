import { z } from 'zod'
import { date, id, instant, longText, time } from './base.ts'
import { appearanceRole } from './appearanceRole.ts'

/** Where a panel's line-up stands with its moderator. `declined`: they cannot moderate; `void`: the event is called off. */
export const lineupState = z.enum([
  'draft',
  'sent',
  'signed',
  'changes-requested',
  'declined',
  'outdated',
  'skipped',
  'void',
])

/** Where somebody's own place stands. `outdated`: what they were asked or said was for another time, place or role. */
export const answerState = z.enum([
  'proposed',
  'invited',
  'confirmed',
  'maybe',
  'declined',
  'cannot-attend',
  'outdated',
  'skipped',
  'void',
])

/** What a moderator may answer to a line-up, and a person to their own place. */
export const lineupAnswer = z.enum(['signed', 'changes-requested', 'cannot-moderate'])
export const personAnswer = z.enum(['confirmed', 'maybe', 'declined', 'cannot-attend'])

/** What staff may write down instead: an answer is not waited for any more, or is asked for anew. */
const staffAnswer = z.enum(['skipped', 'reopened'])

/** The way by which an answer came that somebody of the staff wrote down. */
export const channel = z.enum(['phone', 'paper', 'email', 'in-person'])

const countedBy = <Key extends string>(keys: readonly Key[]) => {
  const shape: Partial<Record<Key, z.ZodInt>> = {}
  for (const key of keys) shape[key] = z.int()
  return shape as Record<Key, z.ZodInt>
}

const cardPart = z.string().nullable()

/** Somebody in a line-up's canonical form, as displayed; unknown is null. */
const signedPerson = z.object({
  personId: id,
  given: cardPart,
  family: cardPart,
  titleBefore: cardPart,
  titleAfter: cardPart,
  position: cardPart,
  organisation: cardPart,
  role: appearanceRole,
})

/** What a moderator signs: `domain/canonical.ts` makes it, and its hash. The moderator comes first. */
export const lineupContent = z.object({
  form: z.literal(1),
  panelId: id,
  title: z.string(),
  date,
  start: time.nullable(),
  end: time.nullable(),
  venue: z.string().nullable(),
  room: z.string().nullable(),
  people: z.array(signedPerson),
})

/** One's own place as it was when somebody was asked, told or answered. Title and room are no part of what an answer covers. */
export const placeFacts = z.object({
  itemId: id,
  title: z.string(),
  date,
  start: time.nullable(),
  end: time.nullable(),
  venue: z.string().nullable(),
  room: z.string().nullable(),
  role: appearanceRole,
})

/** SHA-256, hex. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/u)

/** An immutable snapshot of a line-up; numbered from 1 within its panel. */
export const lineupVersion = z.object({
  number: z.int(),
  hash: contentHash,
  content: lineupContent,
  createdAt: instant,
  createdBy: z.string(),
})

/** Who answered what, on which version or for which place, when and by which way. `staff`: nobody's answer. */
export const decision = z.object({
  id,
  answer: z.enum([...lineupAnswer.options, ...personAnswer.options, ...staffAnswer.options]),
  /** The version of the line-up; null for a person's own place. */
  version: z.int().nullable(),
  /** The place that was answered for; null for a line-up. */
  facts: placeFacts.nullable(),
  comment: z.string(),
  /** Whom the comment is about. */
  aboutPersonId: id.nullable(),
  way: z.enum(['self', 'on-behalf', 'staff']),
  channel: channel.nullable(),
  note: z.string(),
  actor: z.string(),
  at: instant,
})

/** Where an item of the programme stands with everybody on it; `answers` counts those who are neither its moderator nor a reserve. */
export const signOff = z.object({
  state: lineupState,
  isReady: z.boolean(),
  isToBeConfirmed: z.boolean(),
  answers: z.object(countedBy(answerState.options)),
  openProposals: z.int(),
})

/** What was written down for somebody: which way it came, and what was said. */
export const onBehalf = z.object({ channel, note: longText(2000).min(1) })

export type LineupState = z.infer<typeof lineupState>
export type SignOff = z.infer<typeof signOff>
export type AnswerState = z.infer<typeof answerState>
export type LineupContent = z.infer<typeof lineupContent>
export type PlaceFacts = z.infer<typeof placeFacts>
export type Decision = z.infer<typeof decision>
export type Channel = z.infer<typeof channel>
