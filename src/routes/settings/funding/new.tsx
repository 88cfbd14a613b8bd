import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { FundingForm } from '#src/features/funding-project/FundingForm.tsx'
import { emptyFunding } from '#src/features/funding-project/fundingValues.ts'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/funding/new')({
  component: () => (
    <PermittedPage operation="fundingProjects.create">
      <NewFundingScreen />
    </PermittedPage>
  ),
})

function NewFundingScreen() {
  const navigate = Route.useNavigate()
  const [id] = useState(newId)
  const create = useMutation(api.fundingProjects.create.mutationOptions())
  return (
    <>
      <PageHeader title={<Trans>Nowy projekt</Trans>} />
      <FundingForm
        values={emptyFunding}
        revision={0}
        save={(details) => create.mutateAsync({ ...details, id })}
        onSaved={() => void navigate({ to: '/settings/funding/$projectId', params: { projectId: id } })}
        onCancel={() => void navigate({ to: '/settings/funding' })}
      />
    </>
  )
}
