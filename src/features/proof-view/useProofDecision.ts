import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Proof, ProofAnswer, ProofPartnerState } from '#contract/materials.ts'
import type { Channel } from '#contract/signOffs.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { currentOf } from '#src/form/refusal.ts'

/** What staff write down: an answer that came by another way, that none is waited for, or that it is asked for anew. */
export type StaffProofDecision =
  | { kind: 'on-behalf'; answer: ProofAnswer; channel: Channel; note: string; comment: string }
  | { kind: 'skipped' | 'reopened'; reason: string }

/** Writes down a decision about the proof that is looked at; `isOvertaken`: there is a newer one, nothing was stored. */
export const useProofDecision = (proof: Proof, partner: ProofPartnerState) => {
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<unknown>()
  const decide = useMutation(api.proofs.decide.mutationOptions())
  const once = useOnce()
  const submit = async (decision: StaffProofDecision) => {
    setFailure(undefined)
    const { eventPartnerId, coversHash } = partner
    const body = { proofId: proof.id, eventPartnerId, coversHash, decision }
    try {
      await once(body, (id) => decide.mutateAsync({ ...body, id }))
      return true
    } catch (error) {
      setFailure(error)
      if (currentOf<Proof>(error) !== undefined) void queryClient.invalidateQueries()
      return false
    }
  }
  const isOvertaken = currentOf<Proof>(failure) !== undefined
  return { submit, failure: isOvertaken ? undefined : failure, isOvertaken, isPending: decide.isPending }
}
