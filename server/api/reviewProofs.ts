import type { ProofAnswer, Pin } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { commit } from '#server/history/commit.ts'
import { holdProof } from '#server/proofs/holdMaterial.ts'
import { writeProofDecision } from '#server/proofs/writeProofDecision.ts'
import type { Change } from '#server/database/database.ts'
import type { Reviewer } from '#server/session/principal.ts'
import { notFound, refuse, type Context } from './base.ts'
import { claimOnce } from './creation.ts'

type Answer = {
  eventPartnerId: string
  id: string
  proofId: string
  coversHash: string
  answer: ProofAnswer
  comment: string
  pin: Pin | null
}

/**
 * Writes down what a partner answers to the proof that was sent last. An earlier one, or one on which what concerns them
 * is not what they saw, is refused by `stale` with what is current. NOT_FOUND for a proof they were never shown.
 */
export const decideProof = async (
  context: Context,
  { scope }: Reviewer,
  input: Answer,
  stale: (change: Change) => Promise<Error>,
) => {
  const { eventPartnerId, id, proofId, coversHash, answer, comment, pin } = input
  if (!scope.eventPartnerIds.includes(eventPartnerId)) throw notFound()
  const hash = await canonicalHash(input)
  const now = context.clock().toISOString()
  await commit(context, async (work) => {
    const { standing, proof } = await holdProof(work.change, proofId)
    const own = proof.partners.find((partner) => partner.eventPartnerId === eventPartnerId)
    const sent = standing.proofs.filter(({ id: sentId }) =>
      standing.requests.some((request) => request.proofId === sentId),
    )
    if (!own || !sent.includes(proof)) throw notFound()
    if (!(await claimOnce(work.change, id, hash, now))) return
    if (standing.isVoid) throw refuse(['proofId'], 'event-cancelled')
    if (sent.at(-1) !== proof || own.coversHash !== coversHash) throw await stale(work.change)
    await writeProofDecision(
      work,
      standing,
      proof,
      { id, eventPartnerId, answer, comment, pin, way: 'self', channel: null, note: '' },
      { principal: context.principal, now },
    )
  })
}
