import { composeProofLetter, type ProofMatter } from '#domain/letters/composeProofLetter.ts'
import type { ProofLetterKind } from '#domain/letters/letterKinds.ts'
import { searchText } from '#domain/polish.ts'
import { notFound } from '#server/api/base.ts'
import type { Change } from '#server/database/database.ts'
import { insertDraft } from './insertDraft.ts'
import { readLetterFrame } from './readLetterFrame.ts'
import { readWords } from './readWords.ts'

type ProofAsked = ProofMatter & { proofId: string; eventPartnerId: string; coversHash: string }

/** A letter to a partner's contact about proofs of one event. */
export type ProofLetterPlan = {
  kind: ProofLetterKind
  eventId: string
  contactId: string
  proofs: readonly ProofAsked[]
  /** Whoever of the staff had it written; null when it was written by itself. */
  createdById: string | null
}

/**
 * Writes a letter to a partner's contact and puts it into the outbox as a draft, made at `now` (ISO-8601 UTC); answers
 * its id. A draft that asks the same contact about other proofs of the event, and that nobody has edited, is written
 * anew with these instead: one letter asks about all of them.
 */
export const writeProofLetter = async (
  change: Change,
  plan: ProofLetterPlan,
  now: string,
): Promise<string> => {
  const draftId = plan.kind === 'proof-request' ? await claimDraft(change, plan, now) : undefined
  const others = draftId === undefined ? [] : await readOthers(change, draftId, plan)
  const proofs = [...others, ...plan.proofs]
  const { name, subject, text } = await compose(change, { ...plan, proofs })
  const id = draftId ?? (await insertDraft(change, { ...draftOf(plan), name, subject, text, now }))
  if (draftId !== undefined) {
    const search = searchText(name, subject)
    await change.updateTable('message').set({ subject, text, search }).where('id', '=', draftId).execute()
    await change.deleteFrom('message_proof').where('messageId', '=', draftId).execute()
  }
  for (const { proofId, eventPartnerId, coversHash } of proofs) {
    await change
      .insertInto('message_proof')
      .values({ messageId: id, proofId, eventPartnerId, coversHash })
      .execute()
  }
  return id
}

const draftOf = ({ kind, eventId, contactId, createdById }: ProofLetterPlan) => ({
  kind,
  eventId,
  personId: '',
  contactId,
  calendar: '',
  createdById,
})

/** The letter in the centre's own words; NOT_FOUND when the contact or the event is unknown. */
const compose = async (change: Change, { kind, eventId, contactId, proofs }: ProofLetterPlan) => {
  const contact = await change
    .selectFrom('contact')
    .innerJoin('organisation', 'organisation.id', 'contact.organisationId')
    .select(['contact.name', 'organisation.name as organisation'])
    .where('contact.id', '=', contactId)
    .executeTakeFirst()
  if (!contact) throw notFound()
  const { subject, text } = composeProofLetter({
    ...(await readLetterFrame(change, eventId)),
    words: await readWords(change, kind),
    proofs,
  })
  return { name: `${contact.name} ${contact.organisation}`, subject, text }
}

/** The letter in which the contact is asked already, held by the change; nothing once somebody has sent or edited it. */
const claimDraft = async (change: Change, { eventId, contactId }: ProofLetterPlan, now: string) => {
  const claimed = await change
    .updateTable('message')
    .set((set) => ({ updatedAt: now, revision: set('revision', '+', 1) }))
    .where('id', '=', (of) =>
      of
        .selectFrom('message')
        .select((select) => select.fn.max('id').as('id'))
        .where('kind', '=', 'proof-request')
        .where('eventId', '=', eventId)
        .where('contactId', '=', contactId)
        .where('state', '=', 'draft')
        .where('isEdited', '=', 0),
    )
    // Somebody may have sent or edited it since it was found.
    .where('state', '=', 'draft')
    .where('isEdited', '=', 0)
    .returning('id')
    .executeTakeFirst()
  return claimed?.id
}

/** What a draft asks about, other than the materials that are asked about now: of those only the newer proof counts. */
const readOthers = async (change: Change, draftId: string, { proofs }: ProofLetterPlan) => {
  const proofIds = proofs.map(({ proofId }) => proofId)
  const rows = await change
    .selectFrom('message_proof')
    .innerJoin('proof', 'proof.id', 'message_proof.proofId')
    .innerJoin('material', 'material.id', 'proof.materialId')
    .innerJoin('proof_request', (join) =>
      join
        .onRef('proof_request.messageId', '=', 'message_proof.messageId')
        .onRef('proof_request.proofId', '=', 'message_proof.proofId')
        .onRef('proof_request.eventPartnerId', '=', 'message_proof.eventPartnerId'),
    )
    .select(['message_proof.proofId', 'message_proof.eventPartnerId', 'message_proof.coversHash'])
    .select(['material.name as materialName', 'proof.number', 'proof_request.deadline'])
    .where('message_proof.messageId', '=', draftId)
    .where('proof.materialId', 'not in', (of) =>
      of.selectFrom('proof').select('materialId').where('id', 'in', proofIds),
    )
    .orderBy('material.createdAt')
    .orderBy('material.id')
    .orderBy('proof_request.seq')
    .execute()
  // Who was asked twice answers by the later day.
  return [...new Map(rows.map((row) => [`${row.proofId} ${row.eventPartnerId}`, row])).values()]
}
