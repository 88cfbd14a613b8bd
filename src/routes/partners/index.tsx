import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { roleOrder } from '#domain/partnerRoles.ts'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { PartnerFilters } from '#src/features/partner-list/PartnerFilters.tsx'
import { PartnerList } from '#src/features/partner-list/PartnerList.tsx'
import { partnerSorts, partnerStatuses } from '#src/features/partner-list/partnerSorts.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

const readSearch = (search: Record<string, unknown>) =>
  pickSearch(search, {
    q: 'text',
    role: roleOrder,
    status: partnerStatuses,
    eventId: 'text',
    sort: partnerSorts,
  })

export const Route = createFileRoute('/partners/')({
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ listQuery: api.partners.list.infiniteOptions(pages(deps)) }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: PartnersScreen,
})

function PartnersScreen() {
  const { sort = 'name', ...filters } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  const list = useRows(useInfiniteQuery(listQuery))
  const change = (part: Record<string, string | undefined>) =>
    void navigate({ search: (before) => readSearch({ ...before, ...part }), replace: true })
  const isFiltered = Object.keys(filters).length > 0
  const isEmpty = list.rows?.length === 0 && !isFiltered
  const add = (
    <PermittedLink needs="partners.create" to="/partners/new" aria-keyshortcuts="n">
      <Trans>Dodaj partnera</Trans>
    </PermittedLink>
  )

  return (
    <>
      <PageHeader
        title={<Trans>Partnerzy</Trans>}
        actions={
          <>
            <PermittedLink needs="partners.createMany" to="/partners/paste" variant="default">
              <Trans>Wklej z arkusza</Trans>
            </PermittedLink>
            {!isEmpty && add}
          </>
        }
      />
      {!isEmpty && <PartnerFilters filters={filters} onChange={change} />}
      <PartnerList
        {...list}
        sort={sort}
        onSort={(next) => change({ sort: next })}
        empty={
          isFiltered ? (
            <NothingFound
              title={<Trans>Żadna organizacja nie pasuje do tych filtrów</Trans>}
              filters={filters}
              onChange={change}
            />
          ) : (
            <EmptyState
              title={<Trans>Tu będą organizacje, z którymi powstają wydarzenia</Trans>}
              action={add}
            >
              <Trans>
                Organizatorzy, partnerzy, patroni i sponsorzy: nazwy z odmianą, kontakty i role przez lata.
              </Trans>
            </EmptyState>
          )
        }
      />
    </>
  )
}
