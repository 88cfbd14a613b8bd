import type { Proof } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { commit } from '#server/history/commit.ts'
import { materialEntry } from '#server/history/entries.ts'
import { deliver } from '#server/outbox/deliver.ts'
import { queueLetters } from '#server/outbox/queueLetters.ts'
import { askPartners } from '#server/proofs/askPartners.ts'
import { holdProof } from '#server/proofs/holdMaterial.ts'
import { proofFile } from '#server/proofs/proofFile.ts'
import { readProof, readProofStanding, showProof } from '#server/proofs/readProof.ts'
import { writeProofDecision } from '#server/proofs/writeProofDecision.ts'
import { api, notFound, refuse, userOf, type Context } from './base.ts'
import { claimOnce } from './creation.ts'
import { savedAnswer } from './fileAnswer.ts'
import { givenBy } from './writtenDown.ts'

/** A proof that whoever is asking may see: every one for staff, for a partner those they were asked about. */
const visibleProof = async ({ database, principal }: Context, proofId: string) => {
  const { standing, proof } = await readProofStanding(database, proofId)
  if (principal.kind === 'staff') return { standing, proof }
  if (principal.kind !== 'reviewer') throw notFound()
  const isOn = proof.partners.some(({ eventPartnerId }) =>
    principal.scope.eventPartnerIds.includes(eventPartnerId),
  )
  const isSent = standing.requests.some((request) => request.proofId === proof.id)
  if (!isOn || !isSent) throw notFound()
  return { standing, proof }
}

export const proofs = {
  get: api.proofs.get.handler(({ input, context }) => readProof(context.database, input.proofId)),

  file: api.proofs.file.handler(async ({ input, context }) => {
    const { standing, proof } = await visibleProof(context, input.proofId)
    const file = await proofFile(context.database, context.images, proof, standing.material.name, input)
    return savedAnswer(context, file)
  }),

  send: api.proofs.send.handler(async ({ input, context, errors }) => {
    const { proofId, id, deadline, recipients, delivery } = input
    const hash = await canonicalHash(input)
    const now = context.clock()
    const userId = userOf(context)
    if (delivery === 'now' && context.mail === null) throw refuse(['delivery'], 'no-mail')
    await commit(context, async (work) => {
      const { change } = work
      const { standing, proof } = await holdProof(change, proofId)
      if (!(await claimOnce(change, id, hash, now.toISOString()))) return
      if (standing.newest && proof.id !== standing.newest.id) {
        const current: Proof = await showProof(change, standing, standing.newest)
        throw errors.CONFLICT({ data: { current } })
      }
      const written = await askPartners(work, standing, proof, { deadline, recipients }, { now, userId })
      for (const messageId of written) work.tell({ entity: 'message', id: messageId, eventId: proof.eventId })
      if (delivery === 'now')
        await queueLetters(work, { messageIds: written, now: now.toISOString(), sentById: userId })
    })
    if (delivery === 'now') context.afterwards(() => deliver(context))
    return readProof(context.database, proofId)
  }),

  decide: api.proofs.decide.handler(async ({ input, context, errors }) => {
    const { proofId, id, eventPartnerId, coversHash, decision } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, async (work) => {
      const { change } = work
      const { standing, proof } = await holdProof(change, proofId)
      if (!(await claimOnce(change, id, hash, now))) return
      if (standing.isVoid) throw refuse(['proofId'], 'event-cancelled')
      const newest = standing.newest ?? proof
      const current = newest.partners.find((partner) => partner.eventPartnerId === eventPartnerId)
      if (newest.id !== proof.id || current?.coversHash !== coversHash)
        throw errors.CONFLICT({ data: { current: await showProof(change, standing, newest) } })
      const given = standing.standings.find((partner) => partner.eventPartnerId === eventPartnerId)?.decision
      if (decision.kind === 'reopened' && !given) throw refuse(['decision'], 'nothing-to-reopen')
      const by = { principal: context.principal, now }
      await writeProofDecision(
        work,
        standing,
        proof,
        { ...givenBy(id, decision), eventPartnerId, pin: null },
        by,
      )
    })
    return readProof(context.database, proofId)
  }),

  overrule: api.proofs.overrule.handler(async ({ input, context }) => {
    const { proofId, id, key, reason } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, async ({ change, record }) => {
      const { standing, proof } = await holdProof(change, proofId)
      if (!(await claimOnce(change, id, hash, now))) return
      const found = standing.findingsOn(proof).find((finding) => finding.key === key)
      if (!found) throw refuse(['key'], 'finding-unknown')
      const { material } = standing
      await change
        .insertInto('overruling')
        .values({ id, proofId, materialId: material.id, key, reason, byId: userOf(context), at: now })
        .execute()
      const overruled = { rule: found.rule, about: found.about, reason, proof: proof.number }
      record(materialEntry(material, { before: {}, after: { [`overrulings.${id}`]: overruled } }))
    })
    return readProof(context.database, proofId)
  }),
}
