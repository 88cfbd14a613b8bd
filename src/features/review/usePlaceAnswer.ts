import { useMutation } from '@tanstack/react-query'
import type { ReviewAnswer } from '#contract/review.ts'
import { api } from '#src/api/client.ts'
import { useSending } from './useSending.ts'

/** What somebody may answer for their own place. */
export type PlaceAnswer = 'confirmed' | 'maybe' | 'declined' | 'cannot-attend'

/** An answer for one's own place before it is sent; `sharesEmail` null: it is not asked about. */
export type DraftAnswer = { answer: PlaceAnswer | null; note: string; sharesEmail: boolean | null }

/**
 * Sends somebody's answer for their place as they had it before them (`coversHash`), and says whether it was stored;
 * `onNewer` is told what is current where it was changed meanwhile. `freshId`: the id of the last answer that was on its way.
 */
export const usePlaceAnswer = (appearanceId: string, onNewer: (current: ReviewAnswer) => void) => {
  const { mutateAsync, isPending, error } = useMutation(api.review.respond.mutationOptions())
  const { send, freshId } = useSending(onNewer)
  const respond = (
    coversHash: string,
    given: { answer: PlaceAnswer; note: string; sharesEmail: boolean | null },
  ) => send({ appearanceId, coversHash, ...given }, mutateAsync)
  return { respond, isPending, error, freshId }
}
