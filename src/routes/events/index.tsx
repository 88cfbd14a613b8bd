import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { EventStateBadge } from '#src/features/event-card/EventStateBadge.tsx'
import { ExampleMark } from '#src/features/event-card/ExampleMark.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import { EventFilters } from '#src/features/event-list/EventFilters.tsx'
import { EventSection } from '#src/features/event-list/EventSection.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

const sorts = ['startsOn', '-startsOn', 'name', '-name'] as const

export const Route = createFileRoute('/events/')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, {
      q: 'text',
      period: ['upcoming', 'past'],
      status: ['draft', 'planning', 'cancelled', 'archived'],
      sort: sorts,
    }),
  loaderDeps: ({ search }) => search,
  context: ({ deps: { period: _period, ...filters } }) => ({
    upcomingQuery: api.events.list.infiniteOptions(
      pages({ period: 'upcoming' as const, sort: 'startsOn' as const, ...filters }),
    ),
    pastQuery: api.events.list.infiniteOptions(
      pages({ period: 'past' as const, sort: '-startsOn' as const, ...filters }),
    ),
  }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, upcomingQuery, pastQuery } }) => {
    for (const query of [upcomingQuery, pastQuery]) {
      void queryClient.infiniteQuery({ ...query, staleTime: 'static' }).catch(() => undefined)
    }
  },
  component: EventsScreen,
})

function EventsScreen() {
  const { t } = useLingui()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { upcomingQuery, pastQuery } = Route.useRouteContext()
  const upcoming = useRows(useInfiniteQuery(upcomingQuery))
  const past = useRows(useInfiniteQuery(pastQuery))
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true })
  const today = todayIn()
  const sections = [
    { period: 'upcoming', title: t`Nadchodzące`, list: upcoming, sort: search.sort ?? 'startsOn' },
    { period: 'past', title: t`Minione`, list: past, sort: search.sort ?? '-startsOn' },
  ].filter(({ period }) => search.period === undefined || search.period === period)
  const { sort: _, ...filters } = search
  const isFiltered = Object.keys(filters).length > 0
  const isNothing = sections.every(({ list }) => list.rows?.length === 0)
  const isEmpty = isNothing && !isFiltered
  const newEvent = (
    <PermittedLink needs="events.create" to="/events/new">
      <Trans>Nowe wydarzenie</Trans>
    </PermittedLink>
  )
  return (
    <>
      <PageHeader title={<Trans>Wydarzenia</Trans>} actions={!isEmpty && newEvent} />
      {!isEmpty && <EventFilters filters={search} onChange={change} />}
      {sections.map(({ period, title, list, sort }) => (
        <EventSection
          key={period}
          {...list}
          title={title}
          headingId={period}
          sort={sort}
          onSort={(next) => change({ sort: sorts.find((known) => known === next) })}
          stateOf={(event) => <EventStateBadge event={event} today={today} />}
          markOf={(event) => event.isExample && <ExampleMark />}
        />
      ))}
      {isNothing &&
        (isFiltered ? (
          <NothingFound
            title={<Trans>Żadne wydarzenie nie pasuje do tych filtrów</Trans>}
            filters={filters}
            onChange={change}
          />
        ) : (
          <EmptyState title={<Trans>Tu będą fora i spotkania, które planujesz</Trans>} action={newEvent} />
        ))}
    </>
  )
}
