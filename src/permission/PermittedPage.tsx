import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Operation } from '#domain/permissions.ts'
import { useRefusal } from './useRefusal.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** A page that is there to do an operation. Who may not do it and came by its address is told why, and finds a way on. */
export const PermittedPage = ({ operation, children }: { operation: Operation; children: ReactNode }) => {
  const refusal = useRefusal(operation)
  if (refusal === undefined) return children
  return (
    <EmptyState
      isPage
      title={<Trans>Tej strony nie można otworzyć na tym koncie</Trans>}
      action={
        <Link to="..">
          <Trans>Przejdź do strony bez edycji</Trans>
        </Link>
      }
    >
      {refusal} <Trans>Rolę zmienia w ustawieniach osoba z rolą „Administracja”.</Trans>
    </EmptyState>
  )
}
