import { useMutation } from '@tanstack/react-query'
import type { Lineup } from '#contract/lineups.ts'
import type { AppearanceInput } from '#contract/programme.ts'
import { api } from '#src/api/client.ts'
import { currentOf } from '#src/form/refusal.ts'
import { useStoredLineup } from './useStoredLineup.ts'

type Resolution = { state: 'accepted' | 'refused'; reply: string; place: AppearanceInput | null }

/** Accepts or refuses a proposal; `onDone` when that is stored. When a colleague was first, theirs is shown. */
export const useProposal = (at: { panelId: string; proposalId: string }, onDone: () => void) => {
  const store = useStoredLineup()
  const resolve = useMutation(
    api.lineups.resolveProposal.mutationOptions({
      onSuccess: (lineup) => {
        store(lineup)
        onDone()
      },
      onError: (error) => {
        const current = currentOf<Lineup>(error)
        if (current !== undefined) store(current)
      },
    }),
  )
  return {
    resolve: (resolution: Resolution) => resolve.mutate({ ...at, ...resolution }),
    isPending: resolve.isPending,
    failure: resolve.error ?? undefined,
  }
}
