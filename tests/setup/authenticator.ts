import type { Page } from '@playwright/test'
import { virtualAuthenticator } from './virtualAuthenticator.ts'

/**
 * Gives a browser's page a phone's or a computer's own holder of passkeys, which always agrees; Chromium's virtual one. Answers
 * how to have it refuse, as when somebody's finger does not fit.
 */
export const addAuthenticator = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', virtualAuthenticator)
  return {
    refuse: (isRefusing: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: !isRefusing }),
    remove: () => session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  }
}
