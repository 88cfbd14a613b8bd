import type { Generated } from 'kysely'
import type { MessageKind, MessageState } from '#contract/messages.ts'
import type { Channel, Decision } from '#contract/signOffs.ts'
import type { Flag } from './schema.ts'

// What was sent to whom, what they answered, and the letters that say so.

/** A frozen line-up: `content` is the JSON of its canonical form, `hash` its SHA-256. */
type LineupVersionTable = {
  panelId: string
  number: number
  hash: string
  content: string
  createdAt: string
  createdById: string | null
}

/** What somebody is asked about or answers: a whole line-up, or their own place. */
export type SubjectKind = 'lineup' | 'answer'

/** What was asked, told or answered: `subjectId` is the panel or the appearance, `facts` the person's place then, as JSON. */
type Subject = {
  kind: SubjectKind
  itemId: string
  subjectId: string
  personId: string
  /** The hash of the line-up's version, or of what an answer covers. */
  coversHash: string
  version: number | null
  facts: string
}

/** Somebody was asked; `seq` orders requests and decisions within an item. */
export type RequestTable = Subject & {
  id: string
  seq: number
  eventId: string
  deadline: string
  askedAt: string
  askedById: string | null
  messageId: string | null
}

/** What somebody answered, or staff wrote down for them. Append-only. */
export type DecisionTable = Subject & {
  id: string
  seq: number
  eventId: string
  answer: Decision['answer']
  comment: string
  aboutPersonId: string | null
  way: Decision['way']
  channel: Channel | null
  note: string
  actorKind: 'staff' | 'reviewer'
  actorId: string | null
  at: string
}

/** Which version a moderator has had before them. */
type LineupLookTable = { panelId: string; personId: string; version: number; at: string }

/** `authorId` is a user of the staff, or the person who moderates. */
type LineupCommentTable = {
  id: string
  itemId: string
  eventId: string
  authorKind: 'staff' | 'reviewer'
  authorId: string
  text: string
  at: string
}

/** `details` is the JSON of `proposalDetails`; `personId` proposes, from their place `subjectId` or as moderator (null). */
type ProposalTable = {
  id: string
  itemId: string
  eventId: string
  personId: string
  subjectId: string | null
  details: string
  state: 'open' | 'accepted' | 'refused'
  reply: string
  at: string
  resolvedById: string | null
  resolvedAt: string | null
}

/** A letter, to a person or (`contactId`; `personId` is empty then) to a partner's contact; `address` is filled when it goes out, `calendar` is the file that goes with it, or empty. */
type MessageTable = {
  id: string
  eventId: string
  kind: MessageKind
  personId: string
  contactId: Generated<string | null>
  state: MessageState
  address: string
  subject: string
  text: string
  calendar: string
  search: string
  isEdited: Flag
  createdAt: string
  createdById: string | null
  updatedAt: string
  claimedAt: string | null
  sentAt: string | null
  sentById: string | null
  way: 'smtp' | 'hand' | null
  attempts: number
  nextTryAt: string | null
  error: string
  revision: number
}

/** What a letter asks about or tells of. */
type MessageSubjectTable = Subject & { messageId: string }

/** Words of a kind of letter that replace the usual ones. */
type MessageTemplateTable = { kind: MessageKind; subject: string; text: string; revision: number }

/** Somebody was reminded that day, or a letter was made for it: one a day and event. `personId` is a person, or a partner's contact; ids are never of both. */
type ReminderTable = { eventId: string; personId: string; day: string }

export type SignOffTables = {
  lineup_version: LineupVersionTable
  request: RequestTable
  decision: DecisionTable
  lineup_look: LineupLookTable
  lineup_comment: LineupCommentTable
  proposal: ProposalTable
  message: MessageTable
  message_subject: MessageSubjectTable
  message_template: MessageTemplateTable
  reminder: ReminderTable
}
