import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { StaffForm } from '#src/features/staff/StaffForm.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/staff/new')({
  component: () => (
    <PermittedPage operation="users.create">
      <NewStaffScreen />
    </PermittedPage>
  ),
})

function NewStaffScreen() {
  const navigate = Route.useNavigate()
  const [id] = useState(newId)
  const create = useMutation(api.users.create.mutationOptions())
  return (
    <>
      <PageHeader title={<Trans>Nowa osoba w zespole</Trans>} />
      <StaffForm
        save={(details) => create.mutateAsync({ ...details, id })}
        saveLabel={<Trans>Dodaj do zespołu</Trans>}
        // The entry has the link with which they come in for the first time.
        onSaved={() => void navigate({ to: '/settings/staff/$userId', params: { userId: id } })}
        onCancel={() => void navigate({ to: '/settings' })}
      />
    </>
  )
}
