import { Trans } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/**
 * While `isDirty`, leaving the page (a link, the back button, closing the tab) asks first. A change of search params on the
 * same page is not leaving.
 */
export const UnsavedGuard = ({ isDirty }: { isDirty: boolean }) => {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <ConfirmDialog
      title={<Trans>Zmiany nie są zapisane</Trans>}
      confirmLabel={<Trans>Odrzuć zmiany</Trans>}
      isDangerous
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <Trans>Po opuszczeniu tej strony wpisane zmiany przepadną.</Trans>
    </ConfirmDialog>
  )
}
