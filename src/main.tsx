import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { activateLocale, preferredLocale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createAppRouter } from '#src/app/router.tsx'

// A production build knows nothing of the mock: the branch, and with it every mocked module, is removed.
if (import.meta.env.MODE !== 'production') {
  const { startMocks } = await import('#mocks/browser.ts')
  await startMocks()
}

await activateLocale(preferredLocale())

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const queryClient = createQueryClient()
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
)
