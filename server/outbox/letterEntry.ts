import type { Message } from '#contract/messages.ts'
import type { Entry, Json } from '#server/history/entry.ts'
import { eventEntry } from '#server/history/entries.ts'

type Told = Pick<
  Message,
  'id' | 'eventId' | 'personId' | 'contactId' | 'kind' | 'name' | 'subject' | 'state' | 'items'
>

const shown = ({ kind, name, subject, state }: Told): Json => ({ kind, name, subject, state })

/** A contact is nobody of the directory: their letters stand in a list of their own. */
const fieldOf = ({ id, personId, contactId }: Told) =>
  personId === null ? `partnerLetters.${contactId ?? ''}.${id}` : `letters.${personId}.${id}`

/**
 * What became of letters of one event, in its history; what is said of a person goes when they are erased. Only the items
 * that the letters are about are followed, not the whole programme at each of hundreds of letters.
 */
export const letterEntry = (eventId: string, letters: readonly { before: Told; after: Told }[]): Entry => ({
  ...eventEntry(eventId, {
    before: Object.fromEntries(letters.map(({ before }) => [fieldOf(before), shown(before)])),
    after: Object.fromEntries(letters.map(({ after }) => [fieldOf(after), shown(after)])),
  }),
  follows: [...new Set(letters.flatMap(({ after }) => after.items.map(({ id }) => id)))],
})
