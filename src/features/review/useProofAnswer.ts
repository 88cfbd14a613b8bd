import { useMutation } from '@tanstack/react-query'
import type { Pin, ProofAnswer } from '#contract/materials.ts'
import type { ReviewPartner } from '#contract/review.ts'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { api } from '#src/api/client.ts'
import { useSending } from './useSending.ts'

/** What a partner may answer to a proof. */
export type PartnerAnswer = { answer: ProofAnswer; comment: string; pin: Pin | null }

/**
 * Sends a partner's answer to one proof, and says whether it was stored; `onNewer` is told what is current where another
 * proof was sent meanwhile. `freshId`: the id of the last answer that was on its way.
 */
export const useProofAnswer = (eventPartnerId: string, onNewer: (current: ReviewPartner) => void) => {
  const { mutateAsync, isPending, error } = useMutation(api.review.decideProof.mutationOptions())
  const { send, freshId } = useSending(onNewer)
  const decide = ({ id: proofId, coversHash }: ReviewProof, given: PartnerAnswer) =>
    send({ eventPartnerId, proofId, coversHash, ...given }, mutateAsync)
  return { decide, isPending, error, freshId }
}
