import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { OrganisationCard } from '#src/features/organisation-card/OrganisationCard.tsx'
import { OrganisationMissing } from '#src/features/organisation-card/OrganisationMissing.tsx'
import { OrganisationRemoval } from '#src/features/organisation-card/OrganisationRemoval.tsx'
import { OrganisationLogos } from '#src/features/organisation-logos/OrganisationLogos.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

export const Route = createFileRoute('/partners/$organisationId/')({
  context: ({ params }) => ({
    organisationQuery: api.partners.get.queryOptions({ input: params }),
    logosQuery: api.logos.list.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, organisationQuery, logosQuery } }) =>
    Promise.all([
      orNotFound(queryClient.query({ ...organisationQuery, staleTime: 'static' })),
      orNotFound(queryClient.query({ ...logosQuery, staleTime: 'static' })),
    ]),
  component: OrganisationScreen,
  notFoundComponent: OrganisationMissing,
})

function OrganisationScreen() {
  const { organisationQuery, logosQuery } = Route.useRouteContext()
  const { data: organisation } = useSuspenseQuery(organisationQuery)
  const { data: logos } = useSuspenseQuery(logosQuery)
  // Once for the life of the page is enough.
  const [today] = useState(() => todayIn())
  const navigate = Route.useNavigate()
  return (
    <>
      <PageHeader
        title={organisation.name}
        facts={
          <>
            {organisation.shortName}
            {organisation.shortName !== '' && organisation.isExample && ' · '}
            {organisation.isExample && <Trans>przykład</Trans>}
          </>
        }
        actions={
          <>
            <LinkButton
              to="/partners/$organisationId/history"
              params={{ organisationId: organisation.id }}
              variant="subtle"
            >
              <Trans>Historia</Trans>
            </LinkButton>
            <PermittedLink
              needs="partners.putDetails"
              to="/partners/$organisationId/edit"
              params={{ organisationId: organisation.id }}
            >
              <Trans>Edytuj</Trans>
            </PermittedLink>
            <Permitted operation="partners.remove">
              <OrganisationRemoval
                organisation={organisation}
                onRemoved={() => void navigate({ to: '/partners' })}
              />
            </Permitted>
          </>
        }
      />
      <OrganisationCard organisation={organisation} />
      <OrganisationLogos
        key={organisation.id}
        organisation={organisation}
        logos={logos.items}
        today={today}
      />
    </>
  )
}
