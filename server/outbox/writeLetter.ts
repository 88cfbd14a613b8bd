import type { Change } from '#server/database/database.ts'
import { composeMessage } from './composeMessage.ts'
import { insertDraft } from './insertDraft.ts'
import type { LetterPlan } from './letterPlan.ts'

/** Writes a letter and puts it into the outbox as a draft, made at `now` (ISO-8601 UTC); answers its id. */
export const writeLetter = async (change: Change, plan: LetterPlan, now: string): Promise<string> => {
  const { kind, eventId, personId, createdById } = plan
  const { name, subject, text, calendar } = await composeMessage(change, plan, now)
  const id = await insertDraft(change, {
    kind,
    eventId,
    personId,
    contactId: null,
    name,
    subject,
    text,
    calendar,
    createdById,
    now,
  })
  for (const { kind: subjectKind, facts, subjectId, coversHash, version } of plan.matters) {
    await change
      .insertInto('message_subject')
      .values({
        messageId: id,
        kind: subjectKind,
        itemId: facts.itemId,
        subjectId,
        personId,
        coversHash,
        version,
        facts: JSON.stringify(facts),
      })
      .execute()
  }
  return id
}
