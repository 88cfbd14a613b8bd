import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { appearanceRoleLabels, appearanceRoles } from '#src/api/appearanceRoleLabels.ts'
import { api } from '#src/api/client.ts'
import { EventFilter } from '#src/pickers/EventFilter.tsx'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'

/** What narrows the directory of people; moderators are not asked for a role. An organisation comes by a link and is a pill. */
export const PersonFilters = ({
  search,
  view,
  onChange,
}: {
  search: { q?: string; organisationId?: string; eventId?: string; role?: string }
  view: 'guests' | 'moderators'
  onChange: (change: Record<string, string | undefined>) => void
}) => {
  const { t, i18n } = useLingui()
  const { organisationId = '' } = search
  const organisation = useQuery({
    ...api.partners.get.queryOptions({ input: { organisationId } }),
    enabled: organisationId !== '',
  })
  return (
    <FilterBar
      search={{
        label: t`Szukaj osoby lub organizacji`,
        value: search.q ?? '',
        onChange: (q) => onChange({ q }),
      }}
      pills={
        organisationId === ''
          ? []
          : [
              {
                key: 'organisation',
                label: organisation.data?.name ?? <Trans>organizacja</Trans>,
                onRemove: () => onChange({ organisationId: undefined }),
              },
            ]
      }
    >
      <EventFilter value={search.eventId} onChange={(eventId) => onChange({ eventId })} />
      {view === 'guests' && (
        <FilterSelect
          label={t`Rola`}
          value={search.role ?? ''}
          options={[
            { value: '', label: t`Każda rola` },
            ...appearanceRoles.map((value) => ({ value, label: i18n._(appearanceRoleLabels[value]) })),
          ]}
          onChange={(role) => onChange({ role })}
        />
      )}
    </FilterBar>
  )
}
