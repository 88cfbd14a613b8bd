import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { LazyNotices } from '#src/app/LazyNotices.tsx'
import type { createAppRouter } from '#src/app/router.tsx'
import { styleNonce } from '#src/app/styleNonce.ts'
import { theme } from '#src/app/theme.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '#src/app/styles.css'

/** The application around its routes; main.tsx and the screen tests mount the same one. */
export const App = ({
  queryClient,
  router,
}: {
  queryClient: QueryClient
  router: ReturnType<typeof createAppRouter>
}) => (
  <I18nProvider i18n={i18n}>
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <RouterProvider router={router} />
        <LazyNotices />
      </MantineProvider>
    </QueryClientProvider>
  </I18nProvider>
)
