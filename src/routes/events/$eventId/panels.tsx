import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { AskManyButton } from '#src/features/ask-people/AskManyButton.tsx'
import { PanelFilters } from '#src/features/panel-list/PanelFilters.tsx'
import { PanelList } from '#src/features/panel-list/PanelList.tsx'
import { panelSorts, pickEventPanelSearch } from '#src/features/panel-list/panelSearch.ts'
import { StateStrip } from '#src/features/panel-list/StateStrip.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/panels')({
  validateSearch: pickEventPanelSearch,
  loaderDeps: ({ search }) => search,
  context: ({ deps, params: { eventId } }) => ({
    listQuery: api.panels.list.infiniteOptions(pages({ sort: 'day' as const, ...deps, eventId })),
  }),
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: EventPanelsScreen,
})

function EventPanelsScreen() {
  const { t } = useLingui()
  const { eventId } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  const query = useInfiniteQuery(listQuery)
  const list = useRows(query)
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => pickEventPanelSearch({ ...before, ...change }), replace: true })
  const { sort = 'day', ...filters } = search
  const isFiltered = Object.keys(filters).length > 0
  const isEmpty = list.rows?.length === 0 && !isFiltered
  const addPanel = (
    <PermittedLink needs="panels.create" to="/panels/new" search={{ eventId }} aria-keyshortcuts="n">
      <Trans>Dodaj panel</Trans>
    </PermittedLink>
  )
  return (
    <>
      <PageHeader
        title={t`Panele`}
        actions={
          <>
            {list.total > 0 && <AskManyButton eventId={eventId} />}
            {!isEmpty && addPanel}
          </>
        }
      />
      {!isEmpty && <PanelFilters search={search} isOfOneEvent onChange={filter} />}
      <StateStrip states={query.data?.pages.at(-1)?.states ?? []} status={search.status} onChange={filter} />
      <PanelList
        {...list}
        showEvent={false}
        sort={sort}
        onSort={(order) => filter({ sort: panelSorts.find((known) => known === order) })}
        empty={
          isFiltered ? (
            <NothingFound
              title={<Trans>Żaden panel nie pasuje do tych filtrów</Trans>}
              filters={filters}
              onChange={filter}
            />
          ) : (
            <EmptyState title={<Trans>To wydarzenie nie ma jeszcze paneli</Trans>} action={addPanel}>
              <Trans>Tytuł wystarczy. Moderator, goście, godzina i sala mogą poczekać.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  )
}
