import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { DownloadEvidence } from '#src/features/evidence/DownloadEvidence.tsx'
import { EvidenceFiles } from '#src/features/evidence/EvidenceFiles.tsx'
import { EvidenceGaps } from '#src/features/evidence/EvidenceGaps.tsx'
import { PublishedWorks } from '#src/features/published-works/PublishedWorks.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import classes from './-EvidenceScreen.module.css'

export const Route = createFileRoute('/events/$eventId/evidence')({
  context: ({ params }) => ({
    evidenceQuery: api.evidence.get.queryOptions({ input: params }),
    worksQuery: api.publishedWorks.list.queryOptions({ input: params }),
  }),
  loader: ({ context: { queryClient, evidenceQuery, worksQuery } }) =>
    orNotFound(
      Promise.all([
        queryClient.query({ ...evidenceQuery, staleTime: 'static' }),
        queryClient.query({ ...worksQuery, staleTime: 'static' }),
      ]),
    ),
  component: EvidenceScreen,
})

function EvidenceScreen() {
  const { eventQuery, evidenceQuery, worksQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: evidence } = useSuspenseQuery(evidenceQuery)
  const { data: works } = useSuspenseQuery(worksQuery)
  return (
    <div className={classes['screen']}>
      <PageHeader
        title={<Trans>Dokumentacja</Trans>}
        facts={<Trans>Dowody działań dla instytucji finansującej, w jednym pliku</Trans>}
        actions={<DownloadEvidence eventId={event.id} />}
      />
      <EvidenceGaps evidence={evidence} />
      <PublishedWorks eventId={event.id} works={works.items} today={todayIn(event.timeZone)} />
      <EvidenceFiles evidence={evidence} />
    </div>
  )
}
