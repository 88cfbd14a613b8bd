import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { appearanceRoleLabels, appearanceRoles } from '#src/api/appearanceRoleLabels.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { EventPeople } from '#src/features/event-people/EventPeople.tsx'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/people')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { q: 'text', role: appearanceRoles }),
  context: ({ params }) => ({ programmeQuery: api.programmeItems.list.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, programmeQuery } }) =>
    orNotFound(queryClient.query({ ...programmeQuery, staleTime: 'static' })),
  component: EventPeopleScreen,
})

function EventPeopleScreen() {
  const { t, i18n } = useLingui()
  const { q = '', role } = Route.useSearch()
  const navigate = Route.useNavigate()
  const { programmeQuery } = Route.useRouteContext()
  const { data: programme } = useSuspenseQuery(programmeQuery)
  const filter = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
  return (
    <>
      <PageHeader title={<Trans>Osoby</Trans>} />
      <FilterBar
        search={{ label: t`Szukaj osoby na wydarzeniu`, value: q, onChange: (typed) => filter({ q: typed }) }}
      >
        <FilterSelect
          label={t`Rola`}
          value={role ?? ''}
          options={[
            { value: '', label: t`Wszystkie role` },
            ...appearanceRoles.map((value) => ({ value, label: i18n._(appearanceRoleLabels[value]) })),
          ]}
          onChange={(value) => filter({ role: appearanceRoles.find((known) => known === value) })}
        />
      </FilterBar>
      <EventPeople items={programme.items} role={role} q={q} />
    </>
  )
}
