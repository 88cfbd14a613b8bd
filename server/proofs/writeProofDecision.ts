import type { ProofDecision } from '#contract/materials.ts'
import type { PartnerFacts } from '#contract/proofData.ts'
import type { Channel } from '#contract/signOffs.ts'
import { refuse } from '#server/api/base.ts'
import type { Work } from '#server/history/commit.ts'
import { eventEntry, materialEntry } from '#server/history/entries.ts'
import { deciderOf } from '#server/session/deciderOf.ts'
import type { Principal } from '#server/session/principal.ts'
import { nextProofSeq } from './holdMaterial.ts'
import type { MaterialStanding, ProofRow } from './readMaterialStandings.ts'

type Given = Pick<ProofDecision, 'id' | 'answer' | 'comment' | 'pin' | 'way' | 'note'> & {
  channel: Channel | null
}

/** How a partner is shown from the next proof on, where their answer says so: who accepts their logo has it again. */
const presenceAfter = (answer: ProofDecision['answer'], { showsAs }: PartnerFacts) => {
  if (answer === 'name-only') return 'name'
  if (answer === 'not-taking-part') return 'none'
  return answer === 'accepted' && showsAs === 'logo' ? 'logo' : null
}

/**
 * Writes down what a partner answered about a proof, or staff for them. „By name only” and „takes no part” also change
 * how the partner is shown at the event, so that the next proof follows. The material is held by the change.
 */
export const writeProofDecision = async (
  { change, record }: Work,
  { material }: MaterialStanding,
  proof: ProofRow,
  { eventPartnerId, ...given }: Given & { eventPartnerId: string },
  { principal, now }: { principal: Principal; now: string },
) => {
  const partner = proof.partners.find((one) => one.eventPartnerId === eventPartnerId)
  if (!partner) throw refuse(['eventPartnerId'], 'partner-not-shown')
  const { answer, way } = given
  await change
    .insertInto('proof_decision')
    .values({
      ...given,
      ...deciderOf(principal),
      pin: given.pin === null ? null : JSON.stringify(given.pin),
      seq: await nextProofSeq(change, material.id),
      eventId: material.eventId,
      materialId: material.id,
      proofId: proof.id,
      proofNumber: proof.number,
      eventPartnerId,
      coversHash: partner.coversHash,
      at: now,
    })
    .execute()
  const said = { name: partner.name, answer, way, proof: proof.number }
  record(materialEntry(material, { before: {}, after: { [`decisions.${eventPartnerId}`]: said } }))
  const presence = presenceAfter(answer, partner.facts)
  if (presence === null) return
  const before = await change
    .selectFrom('event_partner')
    .select(['presence', 'name'])
    .where('id', '=', eventPartnerId)
    .executeTakeFirst()
  if (!before || before.presence === presence) return
  await change.updateTable('event_partner').set({ presence }).where('id', '=', eventPartnerId).execute()
  const field = `presence.${eventPartnerId}`
  record({
    ...eventEntry(material.eventId, {
      before: { [field]: { name: before.name, presence: before.presence } },
      after: { [field]: { name: before.name, presence } },
    }),
    follows: [],
  })
}
