import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '#src/api/client.ts'
import { linkToken, takeLinkToken } from '#src/api/linkToken.ts'
import { useSession } from '#src/api/session.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { ErrorState } from '#src/ui/ErrorState.tsx'
import { PageSkeleton } from '#src/ui/PageSkeleton.tsx'
import { LinkUnusable } from './LinkUnusable.tsx'
import { OpenLink } from './OpenLink.tsx'

/** What stands behind `/link#t=…`: whom the link is for and a button, or why there is none. `next`: where a sign-in leads. */
export const LinkOpening = ({ next }: { next: string | undefined }) => {
  const session = useSession()
  const [token, setToken] = useState(linkToken)
  const [isGone, setGone] = useState(false)
  // Another link pasted into the address bar here loads no new page.
  useEffect(() => {
    const take = () => {
      takeLinkToken()
      setToken(linkToken())
      setGone(false)
    }
    globalThis.addEventListener('hashchange', take)
    return () => globalThis.removeEventListener('hashchange', take)
  }, [])
  const look = useQuery({
    ...api.links.look.queryOptions({ input: { token: token ?? '' } }),
    enabled: token !== undefined,
    // Opened by the button, it does not turn into a link that no longer works under the hand.
    staleTime: 'static',
  })
  if (session === undefined) return null
  if (token === undefined || isGone || look.data?.kind === 'unusable') {
    return <LinkUnusable token={token ?? ''} contact={session.contact} />
  }
  if (look.error !== null)
    return <ErrorState status={statusOf(look.error)} onRetry={() => void look.refetch()} />
  if (look.data === undefined) return <PageSkeleton />
  return (
    <OpenLink
      key={token}
      link={look.data}
      token={token}
      me={session.me}
      contact={session.contact}
      next={next}
      onGone={() => setGone(true)}
    />
  )
}
