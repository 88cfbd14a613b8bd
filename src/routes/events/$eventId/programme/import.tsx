import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { ProgrammeImport } from '#src/features/programme-import/ProgrammeImport.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/programme/import')({
  context: ({ params }) => ({ programmeQuery: api.programmeItems.list.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.programmeQuery, staleTime: 'static' })),
  component: () => (
    <PermittedPage operation="programmeItems.createMany">
      <ImportProgrammeScreen />
    </PermittedPage>
  ),
})

function ImportProgrammeScreen() {
  const navigate = Route.useNavigate()
  const params = Route.useParams()
  const { eventQuery, programmeQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: programme } = useSuspenseQuery(programmeQuery)
  return (
    <>
      <PageHeader title={<Trans>Wczytaj program</Trans>} />
      <ProgrammeImport
        event={event}
        items={programme.items}
        onClose={() => void navigate({ to: '/events/$eventId/programme', params })}
      />
    </>
  )
}
