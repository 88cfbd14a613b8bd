import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState.tsx'

/** A list of which its `filters` leave nothing, and the way back to all of it. */
export const NothingFound = ({
  title,
  filters,
  onChange,
}: {
  title: ReactNode
  filters: Record<string, unknown>
  onChange: (change: Record<string, undefined>) => void
}) => (
  <EmptyState
    title={title}
    action={
      <Button
        variant="default"
        onClick={() => onChange(Object.fromEntries(Object.keys(filters).map((key) => [key, undefined])))}
      >
        <Trans>Usuń filtry</Trans>
      </Button>
    }
  />
)
