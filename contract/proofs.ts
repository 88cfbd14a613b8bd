import { z } from 'zod'
import { base, conflictWith, date, id, longText } from './base.ts'
import { proof, proofAnswer } from './materials.ts'
import { contentHash, onBehalf } from './signOffs.ts'

const proofId = z.object({ proofId: id })

export const proofs = {
  get: base
    .route({ method: 'GET', path: '/proofs/{proofId}', tags: ['materials'] })
    .input(proofId)
    .output(proof),
  /** The proof as SVG, as PNG in a resolution, or as PDF; for staff, and for partners who were asked about it. */
  file: base
    .route({ method: 'GET', path: '/proofs/{proofId}/files/{format}', tags: ['materials'] })
    .input(
      z.object({
        proofId: id,
        format: z.enum(['svg', 'png', 'pdf']),
        dpi: z.coerce.number().int().min(36).max(600).default(150),
      }),
    )
    .output(z.file()),
  /** Asks partners about the newest proof until a day; who has a contact gets a letter, in the outbox or at once. */
  send: base
    .route({ method: 'POST', path: '/proofs/{proofId}/send', tags: ['materials'] })
    .errors(conflictWith(proof))
    .input(
      z.object({
        proofId: id,
        id,
        deadline: date,
        recipients: z
          .array(z.object({ eventPartnerId: id, contactId: id.nullable() }))
          .min(1)
          .max(200),
        delivery: z.enum(['outbox', 'now']),
      }),
    )
    .output(proof),
  /** Writes down what a partner answered by another way, skips them with a reason, or asks anew. */
  decide: base
    .route({ method: 'POST', path: '/proofs/{proofId}/decisions', tags: ['materials'] })
    .errors(conflictWith(proof))
    .input(
      z.object({
        proofId: id,
        id,
        eventPartnerId: id,
        coversHash: contentHash,
        decision: z.discriminatedUnion('kind', [
          onBehalf.extend({ kind: z.literal('on-behalf'), answer: proofAnswer, comment: longText(4000) }),
          z.object({ kind: z.literal('skipped'), reason: longText(2000).min(1) }),
          z.object({ kind: z.literal('reopened'), reason: longText(2000) }),
        ]),
      }),
    )
    .output(proof),
  /** Says by name and with a reason that a broken rule may stand, or answers its question. */
  overrule: base
    .route({ method: 'POST', path: '/proofs/{proofId}/overrulings', tags: ['materials'] })
    .input(z.object({ proofId: id, id, key: z.string().min(1).max(2000), reason: longText(2000).min(1) }))
    .output(proof),
}
