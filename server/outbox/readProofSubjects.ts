import type { Change, Database } from '#server/database/database.ts'
import { readMaterialStandings } from '#server/proofs/readMaterialStandings.ts'

/** The proofs that letters ask about, by letter, in the order in which their materials were added. */
export const readProofSubjects = async (database: Database | Change, messageIds: readonly string[]) => {
  const rows = await database
    .selectFrom('message_proof')
    .innerJoin('proof', 'proof.id', 'message_proof.proofId')
    .innerJoin('material', 'material.id', 'proof.materialId')
    .innerJoin('proof_partner', (join) =>
      join
        .onRef('proof_partner.proofId', '=', 'message_proof.proofId')
        .onRef('proof_partner.eventPartnerId', '=', 'message_proof.eventPartnerId'),
    )
    .leftJoin('event_partner', (join) =>
      join
        .onRef('event_partner.id', '=', 'message_proof.eventPartnerId')
        .on('event_partner.removedAt', 'is', null),
    )
    .selectAll('message_proof')
    .select(['proof.materialId', 'material.name as materialName', 'proof_partner.name as partnerName'])
    // Null once they are no longer a partner of the event.
    .select('event_partner.id as partnerThere')
    .where('messageId', 'in', ['', ...messageIds])
    .orderBy('material.createdAt')
    .orderBy('material.id')
    .orderBy('message_proof.eventPartnerId')
    .execute()
  return Map.groupBy(rows, ({ messageId }) => messageId)
}

export type ProofSubject =
  Awaited<ReturnType<typeof readProofSubjects>> extends Map<string, (infer Subject)[]> ? Subject : never

/** Where the materials stand that letters ask about, by id. */
export const readProofStandings = async (
  database: Database | Change,
  subjects: readonly Pick<ProofSubject, 'materialId'>[],
) => {
  const materialIds = [...new Set(subjects.map(({ materialId }) => materialId))]
  // Most letters are to people.
  const standings = materialIds.length === 0 ? [] : await readMaterialStandings(database, { materialIds })
  return new Map(standings.map((standing) => [standing.material.id, standing]))
}
