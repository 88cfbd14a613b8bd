import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { loadStaffWords } from '#src/app/i18n.ts'
import { RouteError } from '#src/app/RouteError.tsx'
import { parseSearch, stringifySearch } from '#src/app/searchParams.ts'
import { Shell } from '#src/app/Shell.tsx'
import { routeTree } from '#src/routeTree.gen.ts'
import { NotFound } from '#src/ui/NotFound.tsx'
import { PageSkeleton } from '#src/ui/PageSkeleton.tsx'

/** How every route waits, fails and reads its URL, unless it says otherwise. */
export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    InnerWrap: Shell,
    context: { queryClient, loadStaffWords },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultStructuralSharing: true,
    defaultPendingMs: 150,
    // A page that arrives is shown at once, not held back for the sake of its skeleton.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
