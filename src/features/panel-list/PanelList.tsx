import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PanelListItem } from '#contract/panels.ts'
import { type Column, DataList } from '#src/ui/DataList.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { panelProblemLabels } from '#src/api/panelProblemLabels.ts'
import classes from './PanelList.module.css'
import { Standing } from './Standing.tsx'

/** Panels with where their line-ups stand, who leads them, when, and what each still lacks. `showEvent`: across events, not within one. */
export const PanelList = ({
  showEvent,
  rows,
  total,
  isStale,
  onNearEnd,
  sort,
  onSort,
  empty,
}: {
  showEvent: boolean
  rows: readonly PanelListItem[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  sort: string
  onSort: (sort: string) => void
  empty: ReactNode
}) => {
  const { t } = useLingui()
  const event: Column<PanelListItem> = {
    key: 'event',
    label: t`Wydarzenie`,
    cell: (panel) => panel.eventName,
    width: '10.75rem',
    isMinor: true,
  }
  const columns: [Column<PanelListItem>, ...Column<PanelListItem>[]] = [
    { key: 'title', label: t`Tytuł`, sort: 'title', cell: (panel) => panel.title },
    // Two lines of its own: Safari counts a sign and its word as two, and would cut what follows.
    { key: 'standing', label: t`Skład`, width: '9rem', isWhole: true, cell: renderStanding },
    ...(showEvent ? [event] : []),
    {
      key: 'day',
      label: t`Termin`,
      sort: 'day',
      width: '8.75rem',
      cell: renderWhen,
    },
    {
      key: 'moderator',
      label: t`Moderacja`,
      width: showEvent ? '8.5rem' : '9rem',
      isWhole: true,
      cell: ({ moderator }) => moderator?.name ?? '—',
    },
    {
      key: 'owner',
      label: t`Opiekun`,
      width: '5.5rem',
      // Beside the event there is no room for a title otherwise; who has nobody is said by what is lacking.
      isMinor: showEvent ? 'first' : true,
      cell: ({ owner }) => owner ?? '—',
    },
    {
      key: 'problems',
      label: t`Brakuje`,
      width: showEvent ? '8.5rem' : '11rem',
      isWhole: true,
      cell: renderMissing,
    },
  ]
  return (
    <DataList
      isTall
      label={t`Panele`}
      columns={columns}
      rows={rows}
      total={total}
      rowKey={({ id }) => id}
      rowTarget={({ id }) => ({ to: '/panels/$panelId', params: { panelId: id } })}
      sort={sort}
      onSort={onSort}
      isStale={isStale}
      onNearEnd={onNearEnd}
      empty={empty}
    />
  )
}

const renderStanding = (panel: PanelListItem) => <Standing panel={panel} />
const renderWhen = (panel: PanelListItem) => <When panel={panel} />
const renderMissing = (panel: PanelListItem) =>
  panel.problems.length === 0 ? null : <Missing panel={panel} />

const When = ({ panel }: { panel: PanelListItem }) => {
  const { t } = useLingui()
  return (
    <>
      <span className={classes['moment']}>
        <EventDay startsOn={panel.day} />,
      </span>{' '}
      <span className={classes['moment']}>{panel.start ?? t`do ustalenia`}</span>
    </>
  )
}

const Missing = ({ panel }: { panel: PanelListItem }) => {
  const { i18n } = useLingui()
  const words = panel.problems.map((problem) => i18n._(panelProblemLabels[problem])).join(' · ')
  return (
    <span className={classes['missing']} title={words}>
      {words}
    </span>
  )
}
