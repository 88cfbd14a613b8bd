import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { PersonFilters } from '#src/features/person-list/PersonFilters.tsx'
import { PersonList } from '#src/features/person-list/PersonList.tsx'
import { personSorts } from '#src/features/person-list/personSorts.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/moderators/')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { q: 'text', organisationId: 'text', eventId: 'text', sort: personSorts }),
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ listQuery: api.moderators.list.infiniteOptions(pages(deps)) }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: ModeratorsScreen,
})

function ModeratorsScreen() {
  const { t } = useLingui()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  const list = useRows(useInfiniteQuery(listQuery))
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  const { sort: _, ...filters } = search
  const isFiltered = Object.keys(filters).length > 0

  return (
    <>
      <PageHeader
        title={<Trans>Moderatorzy</Trans>}
        actions={
          <PermittedLink needs="people.create" to="/moderators/new" aria-keyshortcuts="n">
            <Trans>Dodaj osobę</Trans>
          </PermittedLink>
        }
      />
      <PersonFilters search={search} view="moderators" onChange={filter} />
      <PersonList
        {...list}
        label={t`Moderatorzy`}
        view="moderators"
        target={(person) => ({ to: '/moderators/$personId', params: { personId: person.id } })}
        sort={search.sort ?? 'family'}
        onSort={(sort) => filter({ sort: personSorts.find((known) => known === sort) })}
        empty={
          isFiltered ? (
            <NothingFound
              title={<Trans>Nikt nie pasuje do tych filtrów</Trans>}
              filters={filters}
              onChange={filter}
            />
          ) : (
            <EmptyState title={<Trans>Tu będą osoby, które prowadzą panele albo mogą je prowadzić</Trans>} />
          )
        }
      />
    </>
  )
}
