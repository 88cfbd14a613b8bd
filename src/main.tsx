import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#src/app/App.tsx'
import { activateLocale, preferredLocale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createAppRouter } from '#src/app/router.tsx'

await activateLocale(preferredLocale())

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const queryClient = createQueryClient()
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createAppRouter(queryClient)} />
  </StrictMode>,
)
