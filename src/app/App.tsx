import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import type { Session } from '#contract/session.ts'
import { sessionQuery } from '#src/api/session.ts'
import { firstScreen } from '#src/app/firstScreen.ts'
import { LazyNotices } from '#src/app/LazyNotices.tsx'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createAppRouter } from '#src/app/router.tsx'
import { SessionFrame } from '#src/app/SessionFrame.tsx'
import { styleNonce } from '#src/app/styleNonce.ts'
import { theme } from '#src/app/theme.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/index.css'
import '#src/app/styles.css'

type Desk = { queryClient: QueryClient; router: ReturnType<typeof createAppRouter> }

/** The application around its routes; main.tsx and the screen tests mount the same one. */
export const App = (first: Desk) => {
  const [desk, setDesk] = useState<Desk | undefined>(first)

  // Another person gets another cache and other routes: nothing that was read or typed for the one before is left.
  const startAnew = async (session: Session, href: string | undefined) => {
    setDesk(undefined)
    desk?.router.history.destroy()
    desk?.queryClient.clear()
    notifications.clean()
    if (href !== undefined) history.replaceState(null, '', href)
    const queryClient = createQueryClient()
    queryClient.setQueryData(sessionQuery.queryKey, session)
    const router = createAppRouter(queryClient)
    await firstScreen(router)
    setDesk({ queryClient, router })
  }

  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        {desk !== undefined && (
          <QueryClientProvider client={desk.queryClient}>
            <SessionFrame router={desk.router} startAnew={startAnew}>
              <RouterProvider router={desk.router} />
            </SessionFrame>
          </QueryClientProvider>
        )}
        <LazyNotices />
      </MantineProvider>
    </I18nProvider>
  )
}
