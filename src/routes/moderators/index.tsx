import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { personSorts } from '#src/features/person-list/personSorts.ts'
import { PeopleScreen } from '#src/routes/-PeopleScreen.tsx'

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
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  return (
    <PeopleScreen
      view="moderators"
      title={t`Moderatorzy`}
      belongs={<Trans>Tu będą osoby, które prowadzą panele albo mogą je prowadzić</Trans>}
      list={useRows(useInfiniteQuery(listQuery))}
      search={Route.useSearch()}
      onFilter={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
    />
  )
}
