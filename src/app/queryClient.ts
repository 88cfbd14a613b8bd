import { MutationCache, QueryClient } from '@tanstack/react-query'

const hasStatus = (error: unknown): error is { status: number } =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'

/** A lost connection or a failing server may pass; an answer that refuses will refuse again. */
const isWorthRetrying = (error: unknown) => !hasStatus(error) || error.status >= 500

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
      // Nothing was changed by somebody who is not signed in, and reading would only ask them once more.
      onSettled: async (_data, error) => {
        const isSignedOut = hasStatus(error) && error.status === 401
        if (queryClient.isMutating() === 1 && !isSignedOut) await queryClient.invalidateQueries()
      },
    }),
  })
  return queryClient
}
