import type { MessageKind } from '#contract/messages.ts'
import { newId } from '#domain/id.ts'
import { searchText } from '#domain/polish.ts'
import type { Change } from '#server/database/database.ts'

type Draft = {
  kind: MessageKind
  eventId: string
  /** Empty in a letter to a partner's contact. */
  personId: string
  contactId: string | null
  /** Whom it is for, by which it is found. */
  name: string
  subject: string
  text: string
  calendar: string
  createdById: string | null
  /** The instant of writing, ISO-8601 UTC. */
  now: string
}

/** Puts a letter into the outbox as a draft; answers its id. */
export const insertDraft = async (change: Change, { name, now, ...draft }: Draft): Promise<string> => {
  const id = newId(Date.parse(now))
  await change
    .insertInto('message')
    .values({
      ...draft,
      id,
      state: 'draft',
      address: '',
      search: searchText(name, draft.subject),
      isEdited: 0,
      createdAt: now,
      updatedAt: now,
      claimedAt: null,
      sentAt: null,
      sentById: null,
      way: null,
      attempts: 0,
      nextTryAt: null,
      error: '',
      revision: 1,
    })
    .execute()
  return id
}
