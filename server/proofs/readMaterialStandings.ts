import { pin, type ProofDecision } from '#contract/materials.ts'
import { finding, partnerFacts } from '#contract/proofData.ts'
import { z } from 'zod'
import { factsDifference } from '#domain/proofs/factsDifference.ts'
import { acceptanceStanding, findingKey, materialStanding, openErrors } from '#domain/proofs/proofState.ts'
import type { Change, Database } from '#server/database/database.ts'

type Which = { materialIds: readonly string[] } | { eventId: string }

const places = z.array(z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }))

const selectMaterials = (database: Database | Change, which: Which) => {
  const all = database
    .selectFrom('material')
    .innerJoin('event', 'event.id', 'material.eventId')
    .selectAll('material')
    .select(['event.state as eventState', 'event.removedAt as eventRemovedAt', 'event.name as eventName'])
    .select(['event.endsOn', 'event.timeZone', 'event.isExample'])
    .orderBy('material.createdAt')
    .orderBy('material.id')
  return 'eventId' in which
    ? all.where('material.eventId', '=', which.eventId).where('material.removedAt', 'is', null).execute()
    : all.where('material.id', 'in', ['', ...which.materialIds]).execute()
}

/** The proofs of materials without what they were composed of, in order. */
const readProofs = (database: Database | Change, materialIds: readonly string[]) =>
  database
    .selectFrom('proof')
    .leftJoin('user_account', 'user_account.id', 'proof.createdById')
    .select(['proof.id', 'materialId', 'eventId', 'number', 'origin', 'dataHash', 'sha256', 'type'])
    .select(['attachmentSha256', 'width', 'height', 'findings', 'note', 'createdAt'])
    .select('user_account.name as createdBy')
    .where('materialId', 'in', ['', ...materialIds])
    .orderBy('number')
    .execute()

const readPartners = async (database: Database | Change, proofIds: readonly string[]) => {
  const rows = await database
    .selectFrom('proof_partner')
    .selectAll()
    .where('proofId', 'in', ['', ...proofIds])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    facts: partnerFacts.parse(JSON.parse(row.facts)),
    places: places.parse(JSON.parse(row.places)),
  }))
}

const readRequests = async (database: Database | Change, materialIds: readonly string[]) => {
  const rows = await database
    .selectFrom('proof_request')
    .leftJoin('user_account', 'user_account.id', 'proof_request.askedById')
    .selectAll('proof_request')
    .select('user_account.name as askedBy')
    .where('materialId', 'in', ['', ...materialIds])
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({ ...row, askedBy: row.askedBy ?? '' }))
}

const readDecisions = async (database: Database | Change, materialIds: readonly string[]) => {
  const rows = await database
    .selectFrom('proof_decision')
    .leftJoin('user_account', (join) =>
      join.onRef('user_account.id', '=', 'proof_decision.actorId').on('actorKind', '=', 'staff'),
    )
    .leftJoin('contact', (join) =>
      join.onRef('contact.id', '=', 'proof_decision.actorId').on('actorKind', '=', 'reviewer'),
    )
    .selectAll('proof_decision')
    .select(['user_account.name as userName', 'contact.name as contactName'])
    .where('materialId', 'in', ['', ...materialIds])
    .orderBy('seq')
    .execute()
  return rows.map(({ userName, contactName, ...row }) => ({
    ...row,
    pin: row.pin === null ? null : pin.parse(JSON.parse(row.pin)),
    actor: userName ?? contactName ?? '',
  }))
}

const readOverrulings = async (database: Database | Change, materialIds: readonly string[]) => {
  const rows = await database
    .selectFrom('overruling')
    .leftJoin('user_account', 'user_account.id', 'overruling.byId')
    .selectAll('overruling')
    .select('user_account.name as by')
    .where('materialId', 'in', ['', ...materialIds])
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ ...row, by: row.by ?? '' }))
}

type DecisionRow = Awaited<ReturnType<typeof readDecisions>>[number]

/** A decision as staff see it. */
export const shownDecision = (row: DecisionRow): ProofDecision => ({
  id: row.id,
  proofId: row.proofId,
  proofNumber: row.proofNumber,
  eventPartnerId: row.eventPartnerId,
  answer: row.answer,
  coversHash: row.coversHash,
  comment: row.comment,
  pin: row.pin,
  way: row.way,
  channel: row.channel,
  note: row.note,
  actor: row.actor,
  at: row.at,
})

/**
 * Where materials stand: their proofs, who is on each, what was asked and decided, and the states that follow for the
 * newest one. In the order in which they were added; those of an event without the removed ones.
 */
export const readMaterialStandings = async (database: Database | Change, which: Which) => {
  const rows = await selectMaterials(database, which)
  const ids = rows.map(({ id }) => id)
  const proofs = await readProofs(database, ids)
  const partners = Map.groupBy(
    await readPartners(
      database,
      proofs.map(({ id }) => id),
    ),
    ({ proofId }) => proofId,
  )
  const requests = Map.groupBy(await readRequests(database, ids), ({ materialId }) => materialId)
  const decisions = Map.groupBy(await readDecisions(database, ids), ({ materialId }) => materialId)
  const overrulings = Map.groupBy(await readOverrulings(database, ids), ({ materialId }) => materialId)
  return rows.map((material) => {
    const own = proofs
      .filter(({ materialId }) => materialId === material.id)
      .map((proof) => ({ ...proof, partners: partners.get(proof.id) ?? [] }))
    const asked = requests.get(material.id) ?? []
    const decided = decisions.get(material.id) ?? []
    const overruled = overrulings.get(material.id) ?? []
    const isVoid = material.eventState === 'cancelled'

    /** Where the partners of a proof stand, as if it were the newest. */
    const standingsOn = (proof: (typeof own)[number]) =>
      proof.partners.map((partner) => {
        const isTheirs = (row: { eventPartnerId: string }) => row.eventPartnerId === partner.eventPartnerId
        const standing = acceptanceStanding({
          coversHash: partner.coversHash,
          proofNumber: proof.number,
          requests: asked.filter(isTheirs),
          decisions: decided.filter(isTheirs),
        })
        // What they were last asked about or answered, to say what changed since.
        const before = standing.decision?.proofId ?? standing.request?.proofId
        const facts = own.find(({ id }) => id === before)?.partners.find(isTheirs)?.facts
        const changes =
          standing.state === 'outdated' || standing.state === 'waiting'
            ? factsDifference(facts ?? partner.facts, partner.facts)
            : []
        return { ...partner, ...standing, changes }
      })
    const findingsOn = (proof: (typeof own)[number]) =>
      z
        .array(finding)
        .parse(JSON.parse(proof.findings))
        .map((found) => {
          const key = findingKey(found)
          const overruling = overruled.find((row) => row.key === key)
          return {
            ...found,
            key,
            overruling: overruling
              ? { reason: overruling.reason, by: overruling.by, at: overruling.at }
              : null,
          }
        })
    const newest = own.at(-1) ?? null
    const standings = newest ? standingsOn(newest) : []
    const findings = newest ? findingsOn(newest) : []
    const errors = openErrors(findings, overruled).length
    const { state } = materialStanding({
      isVoid,
      hasProof: newest !== null,
      openErrors: errors,
      partners: standings.map((partner) => partner.state),
    })
    return {
      material,
      state,
      isVoid,
      proofs: own,
      newest,
      standings,
      findings,
      errors,
      requests: asked,
      decisions: decided,
      standingsOn,
      findingsOn,
    }
  })
}

export type MaterialStanding = Awaited<ReturnType<typeof readMaterialStandings>>[number]
export type ProofRow = MaterialStanding['proofs'][number]
