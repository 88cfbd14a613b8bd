import type { Entry } from '#server/history/entry.ts'
import { eventEntry } from '#server/history/entries.ts'

/** Something about an event's releases in its history; no answer and no line-up follows from it. */
export const releaseEntry = (
  eventId: string,
  moments: Pick<Entry, 'before' | 'after' | 'revision'>,
): Entry => ({ ...eventEntry(eventId, moments), follows: [] })
