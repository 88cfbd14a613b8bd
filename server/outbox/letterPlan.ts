import type { PersonLetterKind } from '#domain/letters/letterKinds.ts'
import type { Matter } from '#domain/letters/matterText.ts'

/**
 * A letter to be written: one a person, whatever they are asked or told. Each matter says what it is about, and by
 * which hash it is later known whether it still says what is so; `version` is the line-up's, null for one's own place.
 */
export type LetterPlan = {
  kind: PersonLetterKind
  eventId: string
  personId: string
  /** The last day for an answer, `YYYY-MM-DD` in the event's calendar; null where none is waited for. */
  deadline: string | null
  matters: readonly (Matter & {
    subjectId: string
    coversHash: string
    version: number | null
    /** Whether it goes into the calendar file, where the letter has one; so it does where nothing is said. */
    isInCalendar?: boolean
  })[]
  /** Where everybody reads the programme, in a letter that says so. */
  programmeUrl?: string
  /** Whoever of the staff had it written; null when it was written by itself. */
  createdById: string | null
}
