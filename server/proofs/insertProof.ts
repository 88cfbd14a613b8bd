import type { Finding, PartnerFacts, ProofData } from '#contract/proofData.ts'
import type { Drawing, Rectangle } from '#domain/drawing/drawing.ts'
import type { Change } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'

type NewProof = Pick<
  Schema['proof'],
  'id' | 'materialId' | 'eventId' | 'origin' | 'sha256' | 'type' | 'width' | 'height' | 'note' | 'createdAt'
> & {
  data: ProofData | null
  drawing: Drawing | null
  dataHash: string | null
  attachmentSha256: string | null
  createdById: string
  findings: readonly Finding[]
  partners: readonly {
    facts: PartnerFacts
    organisationId: string
    coversHash: string
    places: readonly Rectangle[]
  }[]
}

/**
 * Freezes a proof under the next number of its material, which the change holds; answers the number. The centre's own
 * organisation is shown on it like any other, but is not among those whose acceptance it takes.
 */
export const insertProof = async (change: Change, proof: NewProof): Promise<number> => {
  const { data, drawing, findings, partners, ...row } = proof
  const last = await change
    .selectFrom('proof')
    .select((select) => select.fn.max('number').as('number'))
    .where('materialId', '=', proof.materialId)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const settings = await change.selectFrom('settings').select('ownOrganisationId').executeTakeFirst()
  // Whoever makes the proof does not ask itself.
  const asked = partners.filter(({ organisationId }) => organisationId !== settings?.ownOrganisationId)
  await change
    .insertInto('proof')
    .values({
      ...row,
      number,
      data: data === null ? null : JSON.stringify(data),
      drawing: drawing === null ? null : JSON.stringify(drawing),
      findings: JSON.stringify(findings),
    })
    .execute()
  for (const [index, { facts, organisationId, coversHash, places }] of asked.entries()) {
    await change
      .insertInto('proof_partner')
      .values({
        proofId: proof.id,
        eventPartnerId: facts.eventPartnerId,
        organisationId,
        name: facts.name,
        position: index + 1,
        facts: JSON.stringify(facts),
        coversHash,
        places: JSON.stringify(places.map(({ x, y, width, height }) => ({ x, y, width, height }))),
      })
      .execute()
  }
  return number
}

/** Which organisation each partner of a proof is. */
export const organisationsOf = ({ partners }: Pick<ProofData, 'partners'>) =>
  new Map(partners.map(({ eventPartnerId, organisationId }) => [eventPartnerId, organisationId]))
