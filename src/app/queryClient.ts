import { MutationCache, QueryClient } from '@tanstack/react-query'
import { statusOf } from '#src/api/statusOf.ts'

/** A lost connection or a failing server may pass; an answer that refuses will refuse again. */
const isWorthRetrying = (error: unknown) => (statusOf(error) ?? 500) >= 500

/** One cache for everything read from the server. */
export const createQueryClient = (): QueryClient => {
  const queryClient = new QueryClient({
    defaultOptions: {
      // „always”: the server may stand on this very machine, which has no network; what fails says so, instead of waiting unseen.
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      mutations: {
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
    },
    mutationCache: new MutationCache({
      // What is on screen is read again when the last of several changes settles, not after each of them.
      onSettled: async () => {
        if (queryClient.isMutating() === 1) await queryClient.invalidateQueries()
      },
    }),
  })
  return queryClient
}
