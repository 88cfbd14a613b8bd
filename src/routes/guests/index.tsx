import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { appearanceRoles } from '#src/api/appearanceRoleLabels.ts'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { useRows } from '#src/api/useRows.ts'
import { personSorts } from '#src/features/person-list/personSorts.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { PeopleScreen } from '#src/routes/-PeopleScreen.tsx'

export const Route = createFileRoute('/guests/')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, {
      q: 'text',
      organisationId: 'text',
      eventId: 'text',
      role: appearanceRoles,
      sort: personSorts,
    }),
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ listQuery: api.guests.list.infiniteOptions(pages(deps)) }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: GuestsScreen,
})

function GuestsScreen() {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  return (
    <PeopleScreen
      view="guests"
      title={t`Goście`}
      belongs={<Trans>Tu będą wszystkie osoby, które zapraszasz na wydarzenia</Trans>}
      otherWay={
        <PermittedLink needs="people.createMany" to="/guests/paste" variant="default">
          <Trans>Wklej z arkusza</Trans>
        </PermittedLink>
      }
      list={useRows(useInfiniteQuery(listQuery))}
      search={Route.useSearch()}
      onFilter={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
    />
  )
}
