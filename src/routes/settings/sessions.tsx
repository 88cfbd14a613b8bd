import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { MySessions } from '#src/features/my-sessions/MySessions.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/sessions')({
  context: () => ({ sessionsQuery: api.session.list.queryOptions() }),
  loader: ({ context: { queryClient, sessionsQuery } }) =>
    queryClient.query({ ...sessionsQuery, staleTime: 'static' }),
  component: SessionsScreen,
})

function SessionsScreen() {
  const { sessionsQuery } = Route.useRouteContext()
  const { data } = useSuspenseQuery(sessionsQuery)
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Moje sesje</Trans>}
        facts={
          <Trans>Przeglądarki, w których to konto jest teraz otwarte. Nieznane sesje warto zakończyć.</Trans>
        }
        actions={
          <LinkButton to="/settings/passkeys" variant="default">
            <Trans>Klucze dostępu</Trans>
          </LinkButton>
        }
      />
      <MySessions sessions={data.items} />
    </>
  )
}
