import { useQueryClient } from '@tanstack/react-query'
import type { Lineup } from '#contract/lineups.ts'
import { api } from '#src/api/client.ts'

/** Shows a sign-off as it was just stored, before the page is read again. */
export const useStoredLineup = () => {
  const queryClient = useQueryClient()
  return (lineup: Lineup) => {
    const { queryKey } = api.lineups.get.queryOptions({ input: { panelId: lineup.panelId } })
    queryClient.setQueryData(queryKey, lineup)
  }
}
