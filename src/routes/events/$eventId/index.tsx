import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { ReadinessBoard } from '#src/features/readiness-board/ReadinessBoard.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/')({
  context: ({ params }) => ({ readinessQuery: api.events.readiness.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.readinessQuery, staleTime: 'static' })),
  component: ReadinessScreen,
})

function ReadinessScreen() {
  const { eventQuery, readinessQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: readiness } = useSuspenseQuery(readinessQuery)
  return (
    <>
      <PageHeader title={<Trans>Gotowość</Trans>} facts={event.venueName} />
      <ReadinessBoard event={event} lines={readiness.lines} today={todayIn(event.timeZone)} />
    </>
  )
}
