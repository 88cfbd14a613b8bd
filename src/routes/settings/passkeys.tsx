import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { MyPasskeys } from '#src/features/passkeys/MyPasskeys.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/passkeys')({
  context: () => ({ passkeysQuery: api.passkeys.list.queryOptions() }),
  loader: ({ context: { queryClient, passkeysQuery } }) =>
    queryClient.query({ ...passkeysQuery, staleTime: 'static' }),
  component: PasskeysScreen,
})

function PasskeysScreen() {
  const { passkeysQuery } = Route.useRouteContext()
  const { data } = useSuspenseQuery(passkeysQuery)
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader
        title={<Trans>Klucze dostępu</Trans>}
        facts={
          <Trans>
            Logowanie odciskiem palca, twarzą albo kodem PIN urządzenia, bez czekania na list. Warto mieć dwa,
            na dwóch urządzeniach.
          </Trans>
        }
      />
      <MyPasskeys passkeys={data.items} />
    </>
  )
}
