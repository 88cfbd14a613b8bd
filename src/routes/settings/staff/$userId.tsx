import { Trans } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { useSession } from '#src/api/session.ts'
import { PasskeysOfUser } from '#src/features/passkeys/PasskeysOfUser.tsx'
import { StaffAccess } from '#src/features/staff/StaffAccess.tsx'
import { StaffForm } from '#src/features/staff/StaffForm.tsx'
import { StaffMissing } from '#src/features/staff/StaffMissing.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { BackLink } from '#src/ui/BackLink.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/staff/$userId')({
  context: () => ({ usersQuery: api.users.list.queryOptions() }),
  loader: ({ context: { queryClient, usersQuery } }) =>
    queryClient.query({ ...usersQuery, staleTime: 'static' }),
  component: () => (
    <PermittedPage operation="users.putDetails">
      <EditStaffScreen />
    </PermittedPage>
  ),
})

function EditStaffScreen() {
  const { usersQuery } = Route.useRouteContext()
  const { userId } = Route.useParams()
  const { data: users } = useSuspenseQuery(usersQuery)
  const navigate = Route.useNavigate()
  const session = useSession()
  const put = useMutation(api.users.putDetails.mutationOptions())
  const leave = () => void navigate({ to: '/settings' })
  const user = users.items.find(({ id }) => id === userId)
  if (user === undefined) return <StaffMissing />
  return (
    <>
      <BackLink to="/settings">
        <Trans>Ustawienia</Trans>
      </BackLink>
      <PageHeader title={<Trans>Osoba w zespole</Trans>} facts={user.name} />
      <StaffForm
        key={userId}
        user={user}
        save={(details, revision) => put.mutateAsync({ ...details, userId, revision })}
        onSaved={leave}
        onCancel={leave}
      />
      <StaffAccess key={`access ${userId}`} user={user} sendsMail={session?.sendsMail === true} />
      <PasskeysOfUser key={`passkeys ${userId}`} user={user} />
    </>
  )
}
