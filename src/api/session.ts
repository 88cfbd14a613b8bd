import { useQuery } from '@tanstack/react-query'
import type { Me, Session } from '#contract/session.ts'
import { api } from './client.ts'

/** Who is signed in. It is read once and set by what changes it: reading the screen again does not ask anew. */
export const sessionQuery = { ...api.session.get.queryOptions(), staleTime: 'static' as const }

const nobody: Me = { kind: 'nobody' }

/** The session; undefined while it is on its way, which no screen inside a route ever sees. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data

/** Who is signed in; `nobody` while that is on its way. */
export const useMe = (): Me => useSession()?.me ?? nobody

/** What a session lacks where the role comes in by a passkey only; null: nothing. */
export const lackOf = (me: Me) => (me.kind === 'staff' ? me.needsPasskey : null)

/** Whose work the page holds: another value is another person, for whom nothing of it may be kept or sent; '' is nobody. */
export const personOf = (me: Me): string => {
  switch (me.kind) {
    case 'nobody':
      return ''
    case 'staff':
      return me.userId
    case 'reviewer':
      return `${me.eventId} ${me.reviewerId}`
  }
}
