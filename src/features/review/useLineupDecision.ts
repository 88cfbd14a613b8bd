import { useMutation } from '@tanstack/react-query'
import type { ReviewPanel } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { useSending } from './useSending.ts'

/** What a moderator may answer to a line-up. */
export type LineupAnswer = {
  answer: 'signed' | 'changes-requested' | 'cannot-moderate'
  comment: string
  aboutPersonId: string | null
}

/**
 * Sends a moderator's answer to one version of their panel's line-up, and says whether it was stored; `onNewer` is told what
 * is current where another version was sent meanwhile. `freshId`: the id of the last answer that was on its way.
 */
export const useLineupDecision = (panelId: string, onNewer: (current: ReviewPanel) => void) => {
  const { mutateAsync, isPending, error } = useMutation(api.review.decide.mutationOptions())
  const { send, freshId } = useSending(onNewer)
  const decide = (version: number, given: LineupAnswer) => send({ panelId, version, ...given }, mutateAsync)
  return { decide, isPending, error, freshId }
}
