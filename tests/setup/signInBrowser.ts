import type { BrowserContext } from '@playwright/test'
import { browserCookie } from './lastingSession.ts'
import type { startServer } from './startServer.ts'

/** Signs a browser in at a fresh server as its first administrator, without the screens that a person would use. */
export const signInBrowser = async (
  context: BrowserContext,
  { signIn }: Pick<Awaited<ReturnType<typeof startServer>>, 'signIn'>,
) => context.addCookies([browserCookie(await signIn())])
