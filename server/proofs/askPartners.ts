import { newId } from '#domain/id.ts'
import { dayAt } from '#domain/time.ts'
import { refuse } from '#server/api/base.ts'
import type { Work } from '#server/history/commit.ts'
import { materialEntry } from '#server/history/entries.ts'
import { writeProofLetter } from '#server/outbox/writeProofLetter.ts'
import { nextProofSeq } from './holdMaterial.ts'
import type { MaterialStanding, ProofRow } from './readMaterialStandings.ts'

type Recipient = { eventPartnerId: string; contactId: string | null }

/** Each partner still takes part, is asked once, and is written to at a contact of its own. */
const checkRecipients = async ({ change }: Work, recipients: readonly Recipient[]) => {
  const rows = await change
    .selectFrom('event_partner')
    .leftJoin('contact', 'contact.organisationId', 'event_partner.organisationId')
    .select(['contact.id as contactId', 'event_partner.id as eventPartnerId'])
    .where('event_partner.id', 'in', ['', ...recipients.map(({ eventPartnerId }) => eventPartnerId)])
    .where('event_partner.removedAt', 'is', null)
    .execute()
  for (const [index, { contactId, eventPartnerId }] of recipients.entries()) {
    const own = rows.filter((row) => row.eventPartnerId === eventPartnerId)
    if (own.length === 0) throw refuse(['recipients', index, 'eventPartnerId'], 'partner-gone')
    if (contactId !== null && own.every((row) => row.contactId !== contactId))
      throw refuse(['recipients', index, 'contactId'], 'contact-unknown')
    const isFirst =
      recipients.findIndex((one) => one.eventPartnerId === recipients[index]?.eventPartnerId) === index
    if (!isFirst) throw refuse(['recipients', index, 'eventPartnerId'], 'partner-twice')
  }
}

/**
 * Asks partners about the newest proof of a material, which the change holds, until a day: one request each, and a
 * letter for whom a contact is named. Answers the letters' ids. 422 for an older proof, a partner who is not on it or no
 * longer takes part, or a contact of somebody else.
 */
export const askPartners = async (
  work: Work,
  standing: MaterialStanding,
  proof: ProofRow,
  asking: { deadline: string; recipients: readonly Recipient[] },
  by: { now: Date; userId: string },
): Promise<string[]> => {
  const { change, record } = work
  const { material } = standing
  if (standing.isVoid) throw refuse(['proofId'], 'event-cancelled')
  if (proof.id !== standing.newest?.id) throw refuse(['proofId'], 'proof-not-newest')
  if (asking.deadline < dayAt(by.now, material.timeZone)) throw refuse(['deadline'], 'deadline-past')
  await checkRecipients(work, asking.recipients)
  const askedAt = by.now.toISOString()
  const messageIds: string[] = []
  for (const [index, { eventPartnerId, contactId }] of asking.recipients.entries()) {
    const partner = proof.partners.find((one) => one.eventPartnerId === eventPartnerId)
    if (!partner) throw refuse(['recipients', index, 'eventPartnerId'], 'partner-not-shown')
    const messageId =
      contactId === null
        ? null
        : await writeProofLetter(
            change,
            {
              kind: 'proof-request',
              eventId: material.eventId,
              contactId,
              createdById: by.userId,
              proofs: [
                {
                  proofId: proof.id,
                  materialName: material.name,
                  number: proof.number,
                  eventPartnerId,
                  coversHash: partner.coversHash,
                  deadline: asking.deadline,
                },
              ],
            },
            askedAt,
          )
    if (messageId !== null) messageIds.push(messageId)
    await change
      .insertInto('proof_request')
      .values({
        id: newId(by.now.getTime()),
        seq: await nextProofSeq(change, material.id),
        eventId: material.eventId,
        materialId: material.id,
        proofId: proof.id,
        proofNumber: proof.number,
        eventPartnerId,
        coversHash: partner.coversHash,
        deadline: asking.deadline,
        askedAt,
        askedById: by.userId,
        contactId,
        messageId,
      })
      .execute()
    const asked = { name: partner.name, proof: proof.number, deadline: asking.deadline }
    record(materialEntry(material, { before: {}, after: { [`sentTo.${eventPartnerId}`]: asked } }))
  }
  return messageIds
}
