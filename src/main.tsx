import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { activateLocale, preferredLocale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { refuseEval } from '#src/app/refuseEval.ts'
import { refuseMarkup } from '#src/app/refuseMarkup.ts'
import { createAppRouter } from '#src/app/router.tsx'

refuseMarkup()
refuseEval()

// A production build knows nothing of the mock: the branch, and with it every mocked module, is removed.
if (import.meta.env.MODE !== 'production') {
  const { startMocks } = await import('#mocks/browser.ts')
  await startMocks()
}

await activateLocale(preferredLocale())

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)
// The first screen's files and data come with the page: it is shown at once, unless it takes long enough for the shell to
// be worth showing before it.
const shellMilliseconds = 150
await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, shellMilliseconds))])

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
)
