import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { SessionContext } from '#src/api/SessionContext.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import type { createAppRouter } from './router.tsx'
import { createSessionKeeper, type StartAnew } from './sessionKeeper.ts'
import { useLiveChanges } from './useLiveChanges.ts'

const SessionEnded = lazy(() =>
  import('#src/features/session-ended/SessionEnded.tsx').then((module) => ({ default: module.SessionEnded })),
)

const PasskeySignIn = lazy(() =>
  import('#src/features/passkeys/PasskeySignIn.tsx').then((module) => ({ default: module.PasskeySignIn })),
)

/** Around the routes: keeps who is signed in, asks for a sign-in over the page, and hears what others change. */
export const SessionFrame = ({
  router,
  startAnew,
  children,
}: {
  router: ReturnType<typeof createAppRouter>
  startAnew: StartAnew
  children: ReactNode
}) => {
  const queryClient = useQueryClient()
  const [keeper] = useState(() => createSessionKeeper(queryClient, router, startAnew))
  useEffect(() => keeper.start(), [keeper])
  const { reason, isLeaving, visit } = useSyncExternalStore(keeper.subscribe, keeper.state)
  useLiveChanges(visit, keeper.look)
  return (
    <SessionContext value={keeper}>
      {children}
      {reason !== undefined && (
        <Suspense>
          <SessionEnded reason={reason} byPasskey={<PasskeySignIn />} onClose={keeper.dismiss} />
        </Suspense>
      )}
      {isLeaving && (
        <ConfirmDialog
          title={<Trans>Zmiany nie są zapisane</Trans>}
          confirmLabel={<Trans>Odrzuć zmiany i wyloguj</Trans>}
          isDangerous
          onConfirm={keeper.leave}
          onClose={keeper.stay}
        >
          <Trans>Po wylogowaniu wpisane zmiany przepadną.</Trans>
        </ConfirmDialog>
      )}
    </SessionContext>
  )
}
