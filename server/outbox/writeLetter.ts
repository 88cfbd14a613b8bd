import { newId } from '#domain/id.ts'
import { searchText } from '#domain/polish.ts'
import type { Change } from '#server/database/database.ts'
import { composeMessage } from './composeMessage.ts'
import type { LetterPlan } from './letterPlan.ts'

/** Writes a letter and puts it into the outbox as a draft, made at `now` (ISO-8601 UTC); answers its id. */
export const writeLetter = async (change: Change, plan: LetterPlan, now: string): Promise<string> => {
  const { name, subject, text, calendar } = await composeMessage(change, plan, now)
  const id = newId(Date.parse(now))
  await change
    .insertInto('message')
    .values({
      id,
      eventId: plan.eventId,
      kind: plan.kind,
      personId: plan.personId,
      state: 'draft',
      address: '',
      subject,
      text,
      calendar,
      search: searchText(name, subject),
      isEdited: 0,
      createdAt: now,
      createdById: plan.createdById,
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
  for (const { kind, facts, subjectId, coversHash, version } of plan.matters) {
    await change
      .insertInto('message_subject')
      .values({
        messageId: id,
        kind,
        itemId: facts.itemId,
        subjectId,
        personId: plan.personId,
        coversHash,
        version,
        facts: JSON.stringify(facts),
      })
      .execute()
  }
  return id
}
