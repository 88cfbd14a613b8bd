import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewPanel } from '#contract/review.ts'
import type { Decision } from '#contract/signOffs.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { currentOf } from '#src/form/refusal.ts'

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
  const once = useOnce()
  const [freshId, setFreshId] = useState<Decision['id'] | null>(null)
  const decide = async (version: number, given: LineupAnswer): Promise<boolean> => {
    const said = { panelId, version, ...given }
    try {
      await once(said, (id) => {
        setFreshId(id)
        return mutateAsync({ ...said, id })
      })
      return true
    } catch (refusal) {
      const current = currentOf<ReviewPanel>(refusal)
      if (current !== undefined) onNewer(current)
      return false
    }
  }
  return { decide, isPending, error, freshId }
}
