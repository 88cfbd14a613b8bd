import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { ScriptChoice } from '#src/features/moderator-script/ScriptChoice.tsx'
import { ScriptSheets } from '#src/features/moderator-script/ScriptSheets.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PrintButton } from '#src/ui/PrintButton.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

const filters = { panelId: 'text', from: ['now', 'release'] } as const

export const Route = createFileRoute('/events/$eventId/script')({
  validateSearch: (search: Record<string, unknown>) => pickSearch(search, filters),
  loaderDeps: ({ search: { from } }) => ({ from }),
  context: ({ params, deps: { from } }) => ({
    scriptQuery: api.scripts.get.queryOptions({ input: { ...params, ...(from && { from }) } }),
  }),
  loader: ({ context: { queryClient, scriptQuery } }) =>
    orNotFound(queryClient.query({ ...scriptQuery, staleTime: 'static' })),
  component: ScriptScreen,
})

function ScriptScreen() {
  const { panelId } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { eventQuery, scriptQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: script } = useSuspenseQuery(scriptQuery)
  const panels = script.content.items.filter(({ kind }) => kind === 'panel')
  const chosen = panels.find(({ itemId }) => itemId === panelId)
  const choose = (change: { panelId?: string | undefined; from?: 'release' | undefined }) =>
    void navigate({ search: (before) => pickSearch({ ...before, ...change }, filters), replace: true })
  return (
    <>
      <PageHeader
        isOnScreenOnly
        title={<Trans>Scenariusz moderatora</Trans>}
        facts={<Trans>Do druku na A4: skład, przebieg do poprawienia ręką i zdanie o finansowaniu.</Trans>}
        {...(panels.length > 0 && {
          actions: (
            <PrintButton>
              <Trans>Drukuj</Trans>
            </PrintButton>
          ),
        })}
      />
      <ScriptChoice
        panels={panels}
        panelId={chosen?.itemId}
        lastRelease={script.lastRelease}
        isReleased={script.release !== null}
        onPanel={(value) => choose({ panelId: value })}
        onRelease={(isReleased) => choose({ from: isReleased ? 'release' : undefined })}
      />
      {panels.length === 0 ? (
        <EmptyState
          title={<Trans>Tu będą scenariusze paneli</Trans>}
          action={
            <LinkButton to="/events/$eventId/panels" params={{ eventId: event.id }} variant="default">
              <Trans>Przejdź do paneli</Trans>
            </LinkButton>
          }
        >
          <Trans>Każdy panel z programu dostaje kartkę dla osoby, która go prowadzi.</Trans>
        </EmptyState>
      ) : (
        <ScriptSheets script={script} panelId={chosen?.itemId} today={todayIn(event.timeZone)} />
      )}
    </>
  )
}
