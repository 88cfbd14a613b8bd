import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { greetingSheet } from '#domain/greetings/greetingSheet.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { GreetingSheet } from '#src/features/greeting-list/GreetingSheet.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PrintButton } from '#src/ui/PrintButton.tsx'

export const Route = createFileRoute('/events/$eventId/greetings/print')({
  context: ({ params }) => ({ greetingsQuery: api.greetings.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, greetingsQuery } }) =>
    orNotFound(queryClient.query({ ...greetingsQuery, staleTime: 'static' })),
  component: GreetingsPrint,
})

function GreetingsPrint() {
  const { eventQuery, greetingsQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: list } = useSuspenseQuery(greetingsQuery)
  const isEmpty = list.greetings.length === 0
  return (
    <>
      <PageHeader
        isOnScreenOnly
        title={<Trans>Wydruk listy powitań</Trans>}
        facts={<Trans>Jak ją ostatnio zapisano. Kto jest oznaczony „Nie ma”, stoi pod listą.</Trans>}
        actions={
          <>
            <LinkButton to="/events/$eventId/greetings" params={{ eventId: event.id }} variant="default">
              <Trans>Wróć do listy</Trans>
            </LinkButton>
            {!isEmpty && (
              <PrintButton>
                <Trans>Drukuj</Trans>
              </PrintButton>
            )}
          </>
        }
      />
      {isEmpty ? (
        <EmptyState title={<Trans>Tu będzie, kogo wita osoba prowadząca, w kolejności</Trans>}>
          <Trans>Na liście nie ma jeszcze nikogo, więc nie ma czego drukować.</Trans>
        </EmptyState>
      ) : (
        <GreetingSheet sheet={greetingSheet(event, list.greetings)} />
      )}
    </>
  )
}
