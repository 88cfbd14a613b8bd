import { useLingui } from '@lingui/react/macro'
import { messageKindLabels, messageKinds } from '#src/api/messageKindLabels.ts'
import { EventFilter } from '#src/pickers/EventFilter.tsx'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import type { OutboxSearch } from './outboxSearch.ts'

/** What narrows the outbox beside the state: words, an event and the kind of letter. */
export const OutboxFilters = ({
  search,
  onChange,
}: {
  search: OutboxSearch
  onChange: (change: Record<string, string | undefined>) => void
}) => {
  const { t, i18n } = useLingui()
  return (
    <FilterBar
      search={{
        label: t`Szukaj osoby lub tematu`,
        value: search.q ?? '',
        onChange: (q) => onChange({ q }),
      }}
    >
      <EventFilter value={search.eventId} onChange={(eventId) => onChange({ eventId })} />
      <FilterSelect
        label={t`Rodzaj listu`}
        value={search.kind ?? ''}
        options={[
          { value: '', label: t`Każdy rodzaj` },
          ...messageKinds.map((value) => ({ value, label: i18n._(messageKindLabels[value]) })),
        ]}
        onChange={(kind) => onChange({ kind })}
      />
    </FilterBar>
  )
}
