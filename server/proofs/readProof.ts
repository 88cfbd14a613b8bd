import type { Material, Proof, ProofPartnerState, ProofSummary } from '#contract/materials.ts'
import { materialOptions, proofData } from '#contract/proofData.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import {
  readMaterialStandings,
  shownDecision,
  type MaterialStanding,
  type ProofRow,
} from './readMaterialStandings.ts'
import { readProofData } from './readProofData.ts'

/** A material that is there, with where it stands; NOT_FOUND for any other. */
export const readMaterialStanding = async (database: Database | Change, materialId: string) => {
  const [standing] = await readMaterialStandings(database, { materialIds: [materialId] })
  if (!standing || standing.material.removedAt !== null || standing.material.eventRemovedAt !== null)
    throw notFound()
  return standing
}

/** The same by one of its proofs. */
export const readProofStanding = async (database: Database | Change, proofId: string) => {
  const row = await database
    .selectFrom('proof')
    .select('materialId')
    .where('id', '=', proofId)
    .executeTakeFirst()
  if (!row) throw notFound()
  const standing = await readMaterialStanding(database, row.materialId)
  const proof = standing.proofs.find(({ id }) => id === proofId)
  if (!proof) throw notFound()
  return { standing, proof }
}

export const summaryOf = (proof: ProofRow): ProofSummary => ({
  id: proof.id,
  materialId: proof.materialId,
  number: proof.number,
  origin: proof.origin,
  picture: { sha256: proof.sha256, type: proof.type },
  hasAttachment: proof.attachmentSha256 !== null,
  width: proof.width,
  height: proof.height,
  note: proof.note,
  createdAt: proof.createdAt,
  createdBy: proof.createdBy ?? '',
})

export const partnerStateOf = (
  partner: ReturnType<MaterialStanding['standingsOn']>[number],
): ProofPartnerState => ({
  eventPartnerId: partner.eventPartnerId,
  organisationId: partner.organisationId,
  name: partner.name,
  facts: partner.facts,
  coversHash: partner.coversHash,
  places: partner.places,
  state: partner.state,
  changes: partner.changes,
  asked: partner.request
    ? {
        proofNumber: partner.request.proofNumber,
        deadline: partner.request.deadline,
        at: partner.request.askedAt,
        by: partner.request.askedBy,
      }
    : null,
  decision: partner.decision ? shownDecision(partner.decision) : null,
})

/** A proof as staff see it. */
export const showProof = async (
  database: Database | Change,
  standing: MaterialStanding,
  proof: ProofRow,
): Promise<Proof> => {
  const row = await database
    .selectFrom('proof')
    .select('data')
    .where('id', '=', proof.id)
    .executeTakeFirstOrThrow()
  return {
    ...summaryOf(proof),
    eventId: proof.eventId,
    isNewest: proof.id === standing.newest?.id,
    data: row.data === null ? null : proofData.parse(JSON.parse(row.data)),
    findings: standing.findingsOn(proof),
    partners: standing.standingsOn(proof).map(partnerStateOf),
    decisions: standing.decisions.filter(({ proofId }) => proofId === proof.id).map(shownDecision),
  }
}

export const readProof = async (database: Database | Change, proofId: string) => {
  const { standing, proof } = await readProofStanding(database, proofId)
  return showProof(database, standing, proof)
}

/** What of a material its form fills. */
export const detailsOf = ({ material }: Pick<MaterialStanding, 'material'>) => ({
  kind: material.kind,
  format: material.format,
  name: material.name,
  options: materialOptions.parse(JSON.parse(material.options)),
  dueOn: material.dueOn,
})

/** A material as staff see it: where it stands, what a proof made now would show, and its proofs. */
export const readMaterial = async (database: Database | Change, materialId: string): Promise<Material> => {
  const standing = await readMaterialStanding(database, materialId)
  const { material, newest, state, proofs } = standing
  const draft = await readProofData(database, material)
  return {
    ...detailsOf(standing),
    id: material.id,
    eventId: material.eventId,
    state,
    isStale: newest !== null && newest.dataHash !== (await canonicalHash(draft)),
    draft,
    proofs: proofs.toReversed().map(summaryOf),
    newest: newest ? await showProof(database, standing, newest) : null,
    revision: material.revision,
  }
}
