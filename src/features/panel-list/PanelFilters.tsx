import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { PanelStatus } from '#contract/panels.ts'
import { api } from '#src/api/client.ts'
import { EventFilter } from '#src/pickers/EventFilter.tsx'
import { PersonPicker } from '#src/pickers/PersonPicker.tsx'
import { useStaffOptions } from '#src/pickers/useStaffOptions.ts'
import { FilterBar } from '#src/ui/FilterBar.tsx'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import classes from './PanelList.module.css'
import { answerStatuses, gapStatuses, lineupStatuses, type PanelSearch } from './panelSearch.ts'
import { panelStatusLabels } from './panelStatusLabels.ts'

/** What narrows a list of panels. Within one event neither the event nor the period is asked for. */
export const PanelFilters = ({
  search,
  isOfOneEvent,
  onChange,
}: {
  search: PanelSearch
  isOfOneEvent: boolean
  onChange: (change: Record<string, string | undefined>) => void
}) => {
  const { t, i18n } = useLingui()
  const staff = useStaffOptions()
  const named = (status: PanelStatus) => ({ value: status, label: i18n._(panelStatusLabels[status]) })
  return (
    <FilterBar search={{ label: t`Szukaj panelu`, value: search.q ?? '', onChange: (q) => onChange({ q }) }}>
      {!isOfOneEvent && <EventFilters search={search} onChange={onChange} />}
      <FilterSelect
        label={t`Stan`}
        value={search.status ?? ''}
        options={[{ value: '', label: t`Każdy stan` }]}
        groups={[
          { label: t`Skład`, options: lineupStatuses.map(named) },
          { label: t`Odpowiedzi`, options: answerStatuses.map(named) },
          { label: t`Brakuje`, options: gapStatuses.map(named) },
        ]}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={t`Opiekun`}
        value={search.ownerId ?? ''}
        options={[{ value: '', label: t`Każdy opiekun` }, ...staff.options]}
        onChange={(ownerId) => onChange({ ownerId })}
      />
      <div className={classes['moderator']}>
        <ModeratorFilter moderatorId={search.moderatorId} onChange={onChange} />
      </div>
    </FilterBar>
  )
}

const EventFilters = ({
  search,
  onChange,
}: {
  search: PanelSearch
  onChange: (change: Record<string, string | undefined>) => void
}) => {
  const { t } = useLingui()
  return (
    <>
      <EventFilter value={search.eventId} onChange={(eventId) => onChange({ eventId })} />
      <FilterSelect
        label={t`Okres`}
        value={search.period ?? ''}
        options={[
          { value: '', label: t`Każdy okres` },
          { value: 'upcoming', label: t`nadchodzące` },
          { value: 'past', label: t`minione` },
        ]}
        onChange={(period) => onChange({ period })}
      />
    </>
  )
}

const ModeratorFilter = ({
  moderatorId,
  onChange,
}: {
  moderatorId: string | undefined
  onChange: (change: Record<string, string | undefined>) => void
}) => {
  const { t } = useLingui()
  const { data: person } = useQuery({
    ...api.people.get.queryOptions({ input: { personId: moderatorId ?? '' } }),
    enabled: moderatorId !== undefined,
  })
  const organisation = person?.organisations.map(({ name }) => name).join(', ') ?? ''
  return (
    <PersonPicker
      isLabelHidden
      canCreate={false}
      label={t`Każda moderacja`}
      value={person === undefined || moderatorId === undefined ? null : { ...person, organisation }}
      onChange={(choice) => onChange({ moderatorId: choice?.id })}
    />
  )
}
