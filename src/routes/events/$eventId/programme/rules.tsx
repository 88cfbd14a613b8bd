import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PlanningForm } from '#src/features/planning-rules/PlanningForm.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/programme/rules')({
  context: ({ params }) => ({ planningQuery: api.planningRules.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, planningQuery } }) =>
    orNotFound(queryClient.query({ ...planningQuery, staleTime: 'static' })),
  component: () => (
    <PermittedPage operation="planningRules.put">
      <RulesScreen />
    </PermittedPage>
  ),
})

function RulesScreen() {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const { eventQuery, planningQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: planning } = useSuspenseQuery(planningQuery)
  const put = useMutation(api.planningRules.put.mutationOptions())
  const { id: eventId } = event
  const leave = () => void navigate({ to: '/events/$eventId/programme/conflicts', params: { eventId } })
  return (
    <>
      <PageHeader
        title={t`Zasady planowania`}
        facts={<Trans>Z nimi porównywany jest program; co się nie zgadza, jest na liście kolizji.</Trans>}
      />
      <PlanningForm
        key={eventId}
        event={event}
        planning={planning}
        save={(details, planningRevision) => put.mutateAsync({ ...details, eventId, planningRevision })}
        onSaved={leave}
        onCancel={leave}
      />
    </>
  )
}
