import { t } from '@lingui/core/macro'
import type { QueryClient } from '@tanstack/react-query'
import type { Session } from '#contract/session.ts'
import { client } from '#src/api/client.ts'
import { lackOf, personOf, sessionQuery } from '#src/api/session.ts'
import { announceSession, onSessionAnnounced } from '#src/api/sessionChannel.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { onUnauthorized, type SignInReason } from '#src/api/unauthorized.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import type { createAppRouter } from './router.tsx'

type KeeperState = {
  /** Why somebody is asked to sign in over the page; undefined while nobody is. */
  reason: SignInReason | undefined
  /** Signing out waits for whether what is not saved may go. */
  isLeaving: boolean
  /** How often the same person came in again. */
  visit: number
}

/** Begins the page anew for a session, at an address or where it stands: nothing of the person before is left. */
export type StartAnew = (session: Session, href: string | undefined) => Promise<void>

/** Whether a form on the page holds something that is not saved: the browser would ask before closing the tab. */
const hasUnsavedWork = () => !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }))

/**
 * Who is signed in, kept over the life of a page. A call refused for want of a session waits until the same person is in
 * again, here or in another tab, and is then sent once more. When somebody else comes in, what waited is never sent and
 * the page starts anew.
 */
export const createSessionKeeper = (
  queryClient: QueryClient,
  router: Pick<ReturnType<typeof createAppRouter>, 'navigate' | 'subscribe'>,
  startAnew: StartAnew,
) => {
  let state: KeeperState = { reason: undefined, isLeaving: false, visit: 0 }
  const listeners = new Set<() => void>()
  let waiting: ((mayRepeat: boolean) => void)[] = []
  let isGoing = false
  // Whoever does not sign in now is not asked again by what the page reads by itself, only by what they do.
  let isDeclined = false
  // The role began to ask for a passkey while the page was open: it is asked for over the page, which stays.
  let isLackNew = false

  const show = (part: Partial<KeeperState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const known = () => queryClient.getQueryData<Session>(sessionQuery.queryKey)
  /** Whoever came without a passkey is at the page where it is shown, or on the way there: nothing else asks for it. */
  const isLackKnown = () => !isLackNew && lackOf(known()?.me ?? { kind: 'nobody' }) !== null
  const knownPerson = () => personOf(known()?.me ?? { kind: 'nobody' })

  const settle = (mayRepeat: boolean) => {
    const answered = waiting
    waiting = []
    isDeclined = false
    show({ reason: undefined, visit: state.visit + (mayRepeat ? 1 : 0) })
    for (const answer of answered) answer(mayRepeat)
  }

  const goOn = async (
    session: Session,
    { href, isVisit }: { href: string | undefined; isVisit: boolean },
  ) => {
    isLackNew = false
    queryClient.setQueryData(sessionQuery.queryKey, session)
    if (isVisit || waiting.length > 0) settle(true)
    if (href !== undefined) await router.navigate({ href, replace: true })
  }

  const giveWay = async (session: Session, href: string | undefined) => {
    settle(false)
    await startAnew(session, href)
  }

  /** The same person is there, with a session that may not do their work yet: what waits goes on waiting. */
  const askForPasskey = (session: Session) => {
    isLackNew = true
    queryClient.setQueryData(sessionQuery.queryKey, session)
    show({ reason: 'passkey' })
  }

  /** `isVisit` is false where nobody came in: the session is only known better. */
  const meet = async (session: Session, href?: string, isVisit = true) => {
    const person = personOf(session.me)
    // Somebody invited has nothing at the address where the one before them was.
    const start = session.me.kind === 'reviewer' ? '/review' : undefined
    if (person !== knownPerson()) await giveWay(session, href ?? start)
    else if (href === undefined && lackOf(session.me) !== null && !isLackKnown()) askForPasskey(session)
    else if (person !== '') await goOn(session, { href, isVisit })
  }

  /** Asks the server who is signed in; what it cannot answer changes nothing. */
  const look = async (isVisit: boolean) => {
    const session = await client.session.get().catch(() => undefined)
    if (session !== undefined) await meet(session, undefined, isVisit)
  }

  const wait = (reason: SignInReason) =>
    new Promise<boolean>((resolve) => {
      waiting.push(resolve)
      show({ reason })
    })

  const ask = async (reason: SignInReason, isRead: boolean) => {
    const person = knownPerson()
    if (isGoing || person === '' || isLackKnown() || (isRead && isDeclined)) return false
    if (reason !== 'fresh' && waiting.length === 0) {
      // Another tab may have signed in already.
      const session = await client.session.get().catch(() => undefined)
      if (session !== undefined && session.me.kind !== 'nobody') {
        await meet(session)
        if (personOf(session.me) !== person) return false
        if (lackOf(session.me) === null) return true
        return wait('passkey')
      }
    }
    return wait(reason)
  }

  const leave = async () => {
    const session = known()
    if (session === undefined) return
    isGoing = true
    try {
      await client.session.end().catch((error: unknown) => {
        // It was over already: that is what was asked for.
        if (statusOf(error) !== 401) throw error
      })
    } catch {
      showDone(t`Nie udało się wylogować: brak połączenia z serwerem. Spróbuj ponownie za chwilę.`)
      return
    } finally {
      isGoing = false
      show({ isLeaving: false })
    }
    announceSession()
    await giveWay({ ...session, me: { kind: 'nobody' } }, '/sign-in')
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    /** Begins to watch; answers how to stop. What still waits then is not sent. */
    start: () => {
      const stops = [
        onUnauthorized(ask),
        onSessionAnnounced(() => void look(true)),
        router.subscribe('onBeforeLoad', () => {
          isDeclined = false
        }),
      ]
      return () => {
        for (const stop of stops) stop()
        settle(false)
      }
    },
    enter: async (session: Session, href?: string) => {
      await meet(session, href)
      announceSession()
    },
    signOut: () => (hasUnsavedWork() ? show({ isLeaving: true }) : void leave()),
    leave: () => void leave(),
    stay: () => show({ isLeaving: false }),
    /** Nobody signs in now: what waited is answered as refused, and stays where it was typed. */
    dismiss: () => {
      settle(false)
      isDeclined = true
    },
    /** Something about who is signed in may have changed while the page is open. */
    look: () => void look(false),
  }
}
