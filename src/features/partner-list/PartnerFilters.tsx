import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { PartnerRole } from '#contract/partners.ts'
import { roleOrder } from '#domain/partnerRoles.ts'
import { api } from '#src/api/client.ts'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import type { partnerStatuses } from './partnerSorts.ts'

type Filters = {
  q?: string
  role?: PartnerRole
  status?: (typeof partnerStatuses)[number]
  eventId?: string
}

/** What narrows the directory of organisations: a text, a role, what is missing, one event. */
export const PartnerFilters = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (change: { [Key in keyof Filters]?: string | undefined }) => void
}) => {
  const { t } = useLingui()
  const { eventId } = filters
  const event = useQuery({
    ...api.events.get.queryOptions({ input: { eventId: eventId ?? '' } }),
    enabled: eventId !== undefined,
  })
  const eventName = event.data?.name ?? '…'
  return (
    <FilterBar
      search={{
        label: t`Szukaj organizacji`,
        value: filters.q ?? '',
        onChange: (q) => onChange({ q }),
      }}
      pills={
        eventId === undefined
          ? []
          : [
              {
                key: 'event',
                label: t`Wydarzenie: ${eventName}`,
                onRemove: () => onChange({ eventId: undefined }),
              },
            ]
      }
    >
      <FilterSelect
        label={t`Rola`}
        value={filters.role ?? ''}
        options={[
          { value: '', label: t`Każda rola` },
          ...roleOrder.map((role) => ({ value: role, label: t(partnerRoleLabels[role]) })),
        ]}
        onChange={(role) => onChange({ role })}
      />
      <FilterSelect
        label={t`Czego brakuje`}
        value={filters.status ?? ''}
        options={[
          { value: '', label: t`Każdy stan` },
          { value: 'without-case-forms', label: t`Bez potrzebnych form nazwy` },
          { value: 'without-contact', label: t`Bez kontaktu` },
        ]}
        onChange={(status) => onChange({ status })}
      />
    </FilterBar>
  )
}
