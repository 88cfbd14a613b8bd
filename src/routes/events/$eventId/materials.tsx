import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { MaterialBoard } from '#src/features/material-board/MaterialBoard.tsx'
import { MaterialTasks } from '#src/features/material-board/MaterialTasks.tsx'
import { AddMaterialButton } from '#src/features/material-form/AddMaterialButton.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

export const Route = createFileRoute('/events/$eventId/materials')({
  context: ({ params }) => ({ boardQuery: api.materials.list.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, boardQuery } }) =>
    orNotFound(queryClient.query({ ...boardQuery, staleTime: 'static' })),
  component: EventMaterialsScreen,
})

function EventMaterialsScreen() {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const { eventQuery, boardQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: board } = useSuspenseQuery(boardQuery)
  const add = (
    <AddMaterialButton
      eventId={event.id}
      onCreated={(materialId) => void navigate({ to: '/materials/$materialId', params: { materialId } })}
    />
  )
  const isEmpty = board.materials.length === 0
  return (
    <>
      <PageHeader title={t`Materiały`} {...(!isEmpty && { actions: add })} />
      <MaterialTasks tasks={board.tasks} startsOn={event.startsOn} today={todayIn(event.timeZone)} />
      {isEmpty ? (
        <EmptyState title={<Trans>To wydarzenie nie ma jeszcze materiałów</Trans>} action={add}>
          <Trans>
            Tu powstają plakat, zaproszenie i inne rzeczy z nazwami i logotypami. Partnerzy akceptują je,
            zanim trafią do druku albo do sieci.
          </Trans>
        </EmptyState>
      ) : (
        <MaterialBoard board={board} />
      )}
    </>
  )
}
