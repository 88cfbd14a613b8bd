import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { emptyOrganisation } from '#domain/emptyOrganisation.ts'
import { OrganisationForm } from '#src/features/organisation-form/OrganisationForm.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/partners/new')({
  component: () => (
    <PermittedPage operation="partners.create">
      <NewOrganisationScreen />
    </PermittedPage>
  ),
})

function NewOrganisationScreen() {
  const navigate = Route.useNavigate()
  // Made once, so that sending the form again after a lost answer adds nothing twice.
  const [organisationId] = useState(newId)
  const [values] = useState({ ...emptyOrganisation, updateComing: true })
  const create = useMutation(api.partners.create.mutationOptions())
  return (
    <>
      <PageHeader
        title={<Trans>Nowa organizacja</Trans>}
        actions={
          <LinkButton to="/partners/paste" variant="default">
            <Trans>Wklej z arkusza</Trans>
          </LinkButton>
        }
      />
      <OrganisationForm
        values={values}
        revision={0}
        save={({ updateComing: _updateComing, ...details }) =>
          create.mutateAsync({ ...details, id: organisationId })
        }
        saveLabel={<Trans>Dodaj organizację</Trans>}
        onSaved={() => void navigate({ to: '/partners/$organisationId', params: { organisationId } })}
        onCancel={() => void navigate({ to: '/partners' })}
      />
    </>
  )
}
