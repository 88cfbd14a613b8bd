import type { PublishedWorkKind } from '#contract/publishedWorks.ts'

// What a programme is planned by, its releases, who was greeted and present, and what was written afterwards.

/** When a room can be used, or a person can come, on a day of an event; wall times `HH:MM` of the event's zone. */
type AvailabilityTable = {
  eventId: string
  subjectKind: 'room' | 'person'
  subjectId: string
  day: string
  from: string
  to: string
}

/**
 * Somebody named said why a conflict may stand, or took that back; it holds while the conflict's facts have this hash.
 * `conflict` is its key, `seq` orders the decisions of an event. Append-only.
 */
type ConflictDecisionTable = {
  id: string
  seq: number
  eventId: string
  conflict: string
  factsHash: string
  answer: 'ignored' | 'reopened'
  reason: string
  byId: string
  at: string
}

/**
 * Immutable. `content` is the canonical JSON of `releaseContent` and `hash` its SHA-256; `gate` the JSON of what stood open
 * when it was released, and `reason` why it went out all the same (empty where nothing blocked).
 */
type ReleaseTable = {
  id: string
  eventId: string
  number: number
  name: string
  hash: string
  content: string
  gate: string
  reason: string
  createdAt: string
  createdById: string | null
}

/**
 * Where a person was announced last, by the last release in which they stand on the item; follows from releases, so that who
 * is taken off a programme is told. `facts` is the JSON of `placeFacts`.
 */
type AnnouncedPlaceTable = {
  eventId: string
  itemId: string
  personId: string
  releaseId: string
  facts: string
  at: string
}

/** Where an event's programme stands for everybody: `/program/{slug}`; `withdrawnAt`: taken away from there again. */
type PublicationTable = {
  eventId: string
  slug: string
  withdrawnAt: string | null
  revision: number
  updatedAt: string
}

/** Something was printed from a release. */
type ReleasePrintTable = {
  id: string
  eventId: string
  releaseId: string
  what: string
  materialId: string | null
  printedOn: string
  copies: number | null
  note: string
  createdAt: string
  createdById: string | null
  removedAt: string | null
}

/** A letter tells somebody what a release changed for them. */
type MessageReleaseTable = { messageId: string; releaseId: string; personId: string }

/** Whom the host greets, in order, with the card as read out; never published. */
export type GreetingTable = {
  id: string
  eventId: string
  personId: string | null
  given: string
  family: string
  titleBefore: string
  titleAfter: string
  printedPosition: string
  organisation: string
  pronunciation: string
  note: string
  presence: 'unknown' | 'present' | 'absent' | 'substitute'
  substitute: string
  position: number
}

/** How many people came from a sector; null while nobody counted. */
type AttendanceSectorTable = { eventId: string; sector: string; people: number | null; position: number }

/** Whether somebody who was announced was there. */
type AttendancePresenceTable = {
  eventId: string
  appearanceId: string
  presence: 'present' | 'absent' | 'substitute'
  substitute: string
  note: string
}

/** The summary article of an event as staff have edited it; `content` is JSON. */
type ArticleTable = {
  eventId: string
  releaseId: string | null
  content: string
  revision: number
  createdAt: string
  updatedAt: string
}

/** Something that was published or handed out, for the evidence file; with a picture of it where there is one. */
type PublishedWorkTable = {
  id: string
  eventId: string
  kind: PublishedWorkKind
  title: string
  place: string
  publishedOn: string
  printRun: number | null
  note: string
  mediaSha256: string | null
  revision: number
  createdAt: string
  updatedAt: string
  removedAt: string | null
}

export type ProgrammeTables = {
  availability: AvailabilityTable
  conflict_decision: ConflictDecisionTable
  release: ReleaseTable
  announced_place: AnnouncedPlaceTable
  publication: PublicationTable
  release_print: ReleasePrintTable
  message_release: MessageReleaseTable
  greeting: GreetingTable
  attendance_sector: AttendanceSectorTable
  attendance_presence: AttendancePresenceTable
  article: ArticleTable
  published_work: PublishedWorkTable
}
