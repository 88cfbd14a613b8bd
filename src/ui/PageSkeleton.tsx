import { Trans } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { Skeleton } from './Skeleton.tsx'

/** What a route shows while its first data is on the way: a heading and lines, not a spinner. */
export const PageSkeleton = () => (
  <div role="status">
    <VisuallyHidden>
      <Trans>Wczytywanie…</Trans>
    </VisuallyHidden>
    <Skeleton shape="heading" />
    <Skeleton shape="rows" rows={8} />
  </div>
)
