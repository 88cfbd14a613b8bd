import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet, redirect } from '@tanstack/react-router'
import { sessionQuery } from '#src/api/session.ts'
import { placeFor } from './-placeFor.ts'

/** The lists that staff begin with: all other addresses need the words of the whole desk. */
const lists = /^\/(?:events|panels|moderators|guests|partners)?\/?$/u

export const Route = createRootRouteWithContext<{
  queryClient: QueryClient
  loadWords: (...parts: ('staff' | 'desk')[]) => Promise<void>
}>()({
  beforeLoad: async ({ context: { queryClient, loadWords }, location: { pathname, searchStr, search } }) => {
    const { me } = await queryClient.query(sessionQuery)
    const next: unknown = 'next' in search ? search.next : undefined
    const href = placeFor(me, { pathname, search: searchStr }, next)
    if (href !== undefined) throw redirect({ href, replace: true })
    if (me.kind === 'staff') await loadWords('staff', ...(lists.test(pathname) ? [] : ['desk' as const]))
  },
  component: Outlet,
})
