import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router'
import { sessionQuery } from '#src/api/session.ts'
import { placeFor } from './-placeFor.ts'

export const Route = createRootRouteWithContext<{
  queryClient: QueryClient
  loadStaffWords: () => Promise<void>
}>()({
  beforeLoad: async ({
    context: { queryClient, loadStaffWords },
    location: { pathname, searchStr, search },
  }) => {
    const { me } = await queryClient.query(sessionQuery)
    const next: unknown = 'next' in search ? search.next : undefined
    const href = placeFor(me, { pathname, search: searchStr }, next)
    if (href !== undefined) throw redirect({ href, replace: true })
    if (me.kind === 'staff') await loadStaffWords()
  },
  component: Outlet,
})
