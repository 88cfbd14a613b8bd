import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { I18nProvider } from '@lingui/react'
import { i18n } from '@lingui/core'
import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { activateLocale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { theme } from '#src/app/theme.ts'
import '#src/app/styles.css'

/** Shows one component as it is inside the application, on a page of its own: for what is in `ui/` and `form/`. */
export const openPage = async (content: () => ReactNode) => {
  await activateLocale('pl')
  const queryClient = createQueryClient()
  const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: content })
  const router = createRouter({
    routeTree: rootRoute,
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider theme={theme} env="test">
          <RouterProvider router={router as never} />
        </MantineProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}
