import { useLingui } from '@lingui/react/macro'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'

type Filters = { q?: string; period?: string; status?: string }

/** What narrows the list of events: words, when they are, and their stored state. */
export const EventFilters = ({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (change: { [Key in keyof Filters]?: string | undefined }) => void
}) => {
  const { t } = useLingui()
  return (
    <FilterBar
      search={{
        label: t`Szukaj wydarzenia lub miejsca`,
        value: filters.q ?? '',
        onChange: (q) => onChange({ q }),
      }}
    >
      <FilterSelect
        label={t`Kiedy`}
        value={filters.period ?? ''}
        options={[
          { value: '', label: t`Każdy okres` },
          { value: 'upcoming', label: t`Nadchodzące` },
          { value: 'past', label: t`Minione` },
        ]}
        onChange={(period) => onChange({ period })}
      />
      <FilterSelect
        label={t`Stan`}
        value={filters.status ?? ''}
        options={[
          { value: '', label: t`Każdy stan` },
          { value: 'draft', label: t`Szkic` },
          { value: 'planning', label: t`W przygotowaniu` },
          { value: 'cancelled', label: t`Odwołano` },
          { value: 'archived', label: t`Zarchiwizowano` },
        ]}
        onChange={(status) => onChange({ status })}
      />
    </FilterBar>
  )
}
