import type { ReviewProof } from '#contract/reviewProof.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readMaterialStandings, shownDecision } from './readMaterialStandings.ts'
import { summaryOf } from './readProof.ts'

/**
 * The proofs that a partner is on and that were sent to anybody, the last of each material first; with their own
 * places, state and answers, and nothing of the others'. `eventPartnerId` is one that whoever asks may see.
 */
export const readReviewProofs = async (
  database: Database | Change,
  { eventId, eventPartnerId }: { eventId: string; eventPartnerId: string },
): Promise<ReviewProof[]> => {
  const standings = await readMaterialStandings(database, { eventId })
  const proofs = standings.flatMap((standing) => {
    const { material, requests, decisions } = standing
    const sent = standing.proofs.filter(({ id }) => requests.some(({ proofId }) => proofId === id))
    const current = sent.at(-1)
    return sent.toReversed().flatMap((proof): ReviewProof[] => {
      const own = standing.standingsOn(proof).find((partner) => partner.eventPartnerId === eventPartnerId)
      if (!own) return []
      const { id, materialId, number, origin, picture, width, height, createdAt } = summaryOf(proof)
      const summary = { id, materialId, number, origin, picture, width, height, createdAt }
      return [
        {
          ...summary,
          materialName: material.name,
          materialKind: material.kind,
          isCurrent: proof === current,
          facts: own.facts,
          coversHash: own.coversHash,
          places: own.places,
          state: own.state,
          changes: own.changes,
          deadline: own.request?.deadline ?? null,
          decisions: decisions
            .filter((row) => row.eventPartnerId === eventPartnerId)
            // What staff noted for themselves stays with them.
            .map((row) => ({ ...shownDecision(row), note: '' })),
        },
      ]
    })
  })
  return proofs.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
}
