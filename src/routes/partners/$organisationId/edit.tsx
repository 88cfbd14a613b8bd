import { Trans } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { OrganisationMissing } from '#src/features/organisation-card/OrganisationMissing.tsx'
import { OrganisationForm } from '#src/features/organisation-form/OrganisationForm.tsx'
import { readOrganisation } from '#src/features/organisation-form/organisationValues.ts'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

export const Route = createFileRoute('/partners/$organisationId/edit')({
  context: ({ params }) => ({ organisationQuery: api.partners.get.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.organisationQuery, staleTime: 'static' })),
  component: () => (
    <PermittedPage operation="partners.putDetails">
      <EditOrganisationScreen />
    </PermittedPage>
  ),
  notFoundComponent: OrganisationMissing,
})

function EditOrganisationScreen() {
  const { organisationQuery } = Route.useRouteContext()
  const { data: organisation } = useSuspenseQuery(organisationQuery)
  const navigate = Route.useNavigate()
  const put = useMutation(api.partners.putDetails.mutationOptions())
  const { id: organisationId } = organisation
  const open = () => void navigate({ to: '/partners/$organisationId', params: { organisationId } })
  return (
    <>
      <PageHeader title={<Trans>Edycja organizacji</Trans>} facts={organisation.name} />
      <OrganisationForm
        key={organisationId}
        {...readOrganisation(organisation)}
        hasEvents={organisation.events.length > 0}
        save={(values, revision) => put.mutateAsync({ ...values, organisationId, revision })}
        onSaved={() => {
          showDone(<Trans>Zapisano</Trans>)
          open()
        }}
        onCancel={open}
      />
    </>
  )
}
