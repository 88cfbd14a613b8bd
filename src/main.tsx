import { startTransition, StrictMode } from 'react'
import { takeLinkToken } from '#src/api/linkToken.ts'
import { App } from '#src/app/App.tsx'
import { createRoot } from '#src/app/createRoot.ts'
import { firstScreen } from '#src/app/firstScreen.ts'
import { activateLocale, preferredLocale } from '#src/app/i18n.ts'
import { watchScripts } from '#src/app/lostScripts.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { refuseEval } from '#src/app/refuseEval.ts'
import { refuseMarkup } from '#src/app/refuseMarkup.ts'
import { createAppRouter } from '#src/app/router.tsx'
import { theme } from '#src/app/theme.ts'

takeLinkToken()
refuseMarkup()
refuseEval()
watchScripts()

/** Not awaited by the module itself: the other files import from this one, and would wait for it while it waits for them. */
const start = async () => {
  // A production build knows nothing of the mock: the branch, and with it every mocked module, is removed.
  if (import.meta.env.MODE !== 'production') {
    const { startMocks } = await import('#mocks/browser.ts')
    await startMocks()
  }

  await activateLocale(preferredLocale())

  // Reading the scripts was one task; what follows is another.
  await new Promise((resolve) => setTimeout(resolve))

  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')

  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  await firstScreen(router)

  // Asked for now, letters are there when the page is laid out; it would be laid out once more as soon as they came.
  document.fonts.load(`1em ${theme.fontFamily}`, 'aą').catch(() => {
    // Without them the page stands in other letters.
  })

  // In pieces of time: a large screen is no reason for the page not to answer.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} router={router} />
      </StrictMode>,
    ),
  )
}

void start()
