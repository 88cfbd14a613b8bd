import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { PanelFilters } from '#src/features/panel-list/PanelFilters.tsx'
import { PanelList } from '#src/features/panel-list/PanelList.tsx'
import { panelSorts, pickPanelSearch } from '#src/features/panel-list/panelSearch.ts'
import { StateStrip } from '#src/features/panel-list/StateStrip.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/panels/')({
  validateSearch: pickPanelSearch,
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ listQuery: api.panels.list.infiniteOptions(pages(deps)) }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: PanelsScreen,
})

function PanelsScreen() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  const query = useInfiniteQuery(listQuery)
  const list = useRows(query)
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => pickPanelSearch({ ...before, ...change }), replace: true })
  const { sort = '-day', ...filters } = search
  const isFiltered = Object.keys(filters).length > 0
  const isEmpty = list.rows?.length === 0 && !isFiltered
  const add = (
    <PermittedLink
      needs="panels.create"
      to="/panels/new"
      search={search.eventId === undefined ? {} : { eventId: search.eventId }}
      aria-keyshortcuts="n"
    >
      <Trans>Dodaj panel</Trans>
    </PermittedLink>
  )
  return (
    <>
      <PageHeader title={<Trans>Panele</Trans>} actions={!isEmpty && add} />
      {!isEmpty && <PanelFilters search={search} isOfOneEvent={false} onChange={filter} />}
      <StateStrip states={query.data?.pages.at(-1)?.states ?? []} status={search.status} onChange={filter} />
      <PanelList
        {...list}
        showEvent
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
            <EmptyState title={<Trans>Tu będą panele dyskusyjne wszystkich wydarzeń</Trans>} action={add} />
          )
        }
      />
    </>
  )
}
