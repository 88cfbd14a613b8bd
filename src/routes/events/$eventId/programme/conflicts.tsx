import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { openOf, useConflicts } from '#src/api/useConflicts.ts'
import { ConflictList } from '#src/features/programme-conflicts/ConflictList.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/programme/conflicts')({
  context: ({ params }) => ({
    queries: [
      api.programmeItems.list.queryOptions({ input: params }),
      api.planningRules.get.queryOptions({ input: params }),
      api.conflicts.list.queryOptions({ input: params }),
    ] as const,
  }),
  loader: ({ context: { queryClient, queries } }) =>
    orNotFound(
      Promise.all([
        queryClient.query({ ...queries[0], staleTime: 'static' }),
        queryClient.query({ ...queries[1], staleTime: 'static' }),
        queryClient.query({ ...queries[2], staleTime: 'static' }),
      ]),
    ),
  component: ConflictsScreen,
})

function ConflictsScreen() {
  const { t } = useLingui()
  const { eventQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const known = useConflicts(event)
  const params = { eventId: event.id }
  const conflicts = known?.find(known.items)
  const isClear = conflicts !== undefined && openOf(conflicts).length === 0
  return (
    <>
      <PageHeader
        title={t`Kolizje`}
        facts={<Trans>Co w programie nie zgadza się ze sobą albo z zasadami planowania.</Trans>}
        actions={
          <>
            <LinkButton variant="default" to="/events/$eventId/programme/rules" params={params}>
              <Trans>Zasady planowania</Trans>
            </LinkButton>
            <LinkButton variant="default" to="/events/$eventId/programme" params={params}>
              <Trans>Program</Trans>
            </LinkButton>
          </>
        }
      />
      {isClear && (
        <EmptyState title={<Trans>Program nie ma otwartych kolizji</Trans>}>
          <Trans>
            Tu pojawi się każda osoba i sala zajęta dwa razy, za krótka przerwa, niedostępność i godzina poza
            wydarzeniem. Godziny i dostępność wpisuje się w zasadach planowania.
          </Trans>
        </EmptyState>
      )}
      {known !== undefined && conflicts !== undefined && (
        <ConflictList event={event} items={known.items} conflicts={conflicts} />
      )}
    </>
  )
}
