import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { notFound } from '#server/api/base.ts'
import { readMaterialStanding, readProofStanding } from './readProof.ts'

/** Holds a material, with its event as it is, until the change is through, and answers where it stands then. */
export const holdMaterial = async (change: Change, materialId: string) => {
  const { material } = await readMaterialStanding(change, materialId)
  await hold(change, 'event', [material.eventId], 'as-is')
  await hold(change, 'material', [materialId], 'to-change')
  return readMaterialStanding(change, materialId)
}

/** The same by one of its proofs. */
export const holdProof = async (change: Change, proofId: string) => {
  const { standing } = await readProofStanding(change, proofId)
  const held = await holdMaterial(change, standing.material.id)
  const proof = held.proofs.find(({ id }) => id === proofId)
  if (!proof) throw notFound()
  return { standing: held, proof }
}

/** The next number in the common order of a material's requests and decisions. The material is held by the change. */
export const nextProofSeq = async (change: Change, materialId: string) => {
  const last = async (table: 'proof_request' | 'proof_decision') => {
    const row = await change
      .selectFrom(table)
      .select((select) => select.fn.max('seq').as('seq'))
      .where('materialId', '=', materialId)
      .executeTakeFirst()
    return row?.seq ?? 0
  }
  return Math.max(await last('proof_request'), await last('proof_decision')) + 1
}
