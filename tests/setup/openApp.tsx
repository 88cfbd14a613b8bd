import { http } from 'msw/http'
import { network } from 'virtual:msw'
import { render } from 'vitest-browser-react'
import { mockBackend, type Seed } from '#mocks/backend.ts'
import type { MockRole } from '#mocks/signIn.ts'
import { takeLinkToken } from '#src/api/linkToken.ts'
import { App } from '#src/app/App.tsx'
import { activateLocale, type Locale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createAppRouter } from '#src/app/router.tsx'

// The worker is started once; each opening puts a backend of its own behind it.
let answer: ((request: Request) => Promise<Response>) | undefined
const startWorker = async () => {
  network.configure({
    handlers: [http.all('/api/*', ({ request }) => answer?.(request))],
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await network.enable()
}

/**
 * Opens the application at an address, over a mock of its own with the forums of 2023 and 2027. Answers the mock's
 * database, its API (as it answers whoever is signed in) and the router, for what a screen alone cannot show.
 */
export const openApp = async (
  path: string,
  {
    seed = 'forums',
    locale = 'pl',
    as = 'administrator',
    sendsMail = true,
    keepsBackups = true,
  }: {
    seed?: Seed
    locale?: Locale
    as?: MockRole | null
    sendsMail?: boolean
    keepsBackups?: boolean
  } = {},
) => {
  const { database, api, letters, signInAs } = await mockBackend({ seed, as, sendsMail, keepsBackups })
  const isStarted = answer !== undefined
  answer = api
  if (!isStarted) await startWorker()
  await activateLocale(locale)
  history.replaceState(null, '', path)
  takeLinkToken()
  // Where dialogs of an app before this one stood: in the page it would be before the app, and in a browser it never is.
  document.querySelector('[data-mantine-shared-portal-node]')?.remove()
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  const screen = await render(<App queryClient={queryClient} router={router} />)
  return { ...screen, database, api, router, letters, signInAs }
}
