import { createContext } from 'react'
import type { Session } from '#contract/session.ts'

type SessionActions = {
  /**
   * A session that was just opened, and the address of ours that it leads to. The same person goes on where they were and
   * what waited for them is sent; for somebody else the page starts anew, with nothing of what it held.
   */
  enter: (session: Session, href?: string) => Promise<void>
  /** Ends the session here and in every tab; asks first where something is not saved. */
  signOut: () => void
}

/** Coming in and going out, for whatever shows a button for it. The application around the routes does it. */
export const SessionContext = createContext<SessionActions>({
  enter: () => Promise.resolve(),
  signOut: () => undefined,
})
