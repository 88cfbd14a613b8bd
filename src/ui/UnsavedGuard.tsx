import { Trans } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from './ConfirmDialog.tsx'

// A tab of a page stands in its search params, an anchor on it (`hash`) does not.
const viewOf = ({ pathname, search }: { pathname: string; search: unknown }) =>
  pathname + JSON.stringify(search)

/** While `isDirty`, leaving the view (a link, a tab of the same page, the back button, closing the tab) asks first. */
export const UnsavedGuard = ({ isDirty }: { isDirty: boolean }) => {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && viewOf(current) !== viewOf(next),
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
