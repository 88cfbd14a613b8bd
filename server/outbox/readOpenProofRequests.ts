import type { Database } from '#server/database/database.ts'

/**
 * What partners' contacts were asked about proofs at events that are being planned, told of it by a letter that went out;
 * the last time that each was asked about a material, where that was by a letter to a contact who is still on the card.
 * Whether they have answered is for `proofOvertakenBy` to say.
 */
export const readOpenProofRequests = async (database: Database) => {
  const rows = await database
    .selectFrom('proof_request')
    .innerJoin('material', 'material.id', 'proof_request.materialId')
    .innerJoin('event', 'event.id', 'proof_request.eventId')
    .innerJoin('event_partner', 'event_partner.id', 'proof_request.eventPartnerId')
    .leftJoin('contact', 'contact.id', 'proof_request.contactId')
    .leftJoin('message', 'message.id', 'proof_request.messageId')
    .selectAll('proof_request')
    .select(['contact.id as addresseeId', 'material.name as materialName'])
    .select(['event.timeZone', 'event.endsOn', 'message.state as letter', 'message.sentAt'])
    .where('event.state', '=', 'planning')
    .where('event.isExample', '=', 0)
    .where('event.removedAt', 'is', null)
    .where('material.removedAt', 'is', null)
    .where('event_partner.removedAt', 'is', null)
    .orderBy('material.createdAt')
    .orderBy('material.id')
    .orderBy('proof_request.seq')
    .execute()
  const last = new Map(rows.map((row) => [`${row.materialId} ${row.eventPartnerId}`, row]))
  // Who has not had the letter yet has nothing to be reminded of.
  return [...last.values()].flatMap(({ addresseeId, letter, ...row }) =>
    addresseeId !== null && letter === 'sent' ? [{ ...row, addresseeId }] : [],
  )
}

export type OpenProofRequest = Awaited<ReturnType<typeof readOpenProofRequests>>[number]
