import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { BackupList } from '#src/features/backups/BackupList.tsx'
import { MakeBackup } from '#src/features/backups/MakeBackup.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/backups')({
  component: () => (
    <PermittedPage operation="backups.list">
      <BackupsScreen />
    </PermittedPage>
  ),
})

function BackupsScreen() {
  const { data } = useSuspenseQuery(api.backups.list.queryOptions())
  const { areKept, items } = data
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Kopie zapasowe</Trans>}
        {...(areKept && {
          facts: (
            <Trans>
              Powstają same każdej nocy. Zostaje po jednej z ostatnich 14 dni, 8 tygodni i 12 miesięcy.
            </Trans>
          ),
          actions: <MakeBackup />,
        })}
      />
      {!areKept ? (
        <EmptyState title={<Trans>Ten serwer nie robi kopii</Trans>}>
          <Trans>
            Dane są w bazie PostgreSQL, a jej kopie robi ten, kto ją prowadzi. Jak, mówi instrukcja
            docs/operating.md.
          </Trans>
        </EmptyState>
      ) : items.length === 0 ? (
        <EmptyState title={<Trans>Nie ma jeszcze żadnej kopii</Trans>}>
          <Trans>Pierwsza powstanie w nocy. Można też utworzyć ją teraz.</Trans>
        </EmptyState>
      ) : (
        <BackupList backups={items} />
      )}
    </>
  )
}
