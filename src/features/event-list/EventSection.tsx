import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EventListItem } from '#contract/events.ts'
import { DataList } from '#src/ui/DataList.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './EventSection.module.css'

/** Some of the events under a heading with their number; a section without any is not shown. `state` and `mark` word an event's state. */
export const EventSection = ({
  title,
  headingId,
  stateOf,
  markOf,
  ...list
}: {
  title: string
  headingId: string
  rows: readonly EventListItem[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  sort: string
  onSort: (sort: string) => void
  stateOf: (event: EventListItem) => ReactNode
  markOf: (event: EventListItem) => ReactNode
}) => {
  const { t, i18n } = useLingui()
  if (list.rows?.length === 0) return null
  return (
    <section aria-labelledby={headingId} className={classes['section']}>
      <h2 id={headingId} className={classes['title']}>
        {title}{' '}
        {list.rows !== undefined && <span className={classes['count']}>{i18n.number(list.total)}</span>}
      </h2>
      <DataList
        {...list}
        label={title}
        empty={null}
        rowKey={(event) => event.id}
        rowTarget={(event) => ({ to: '/events/$eventId', params: { eventId: event.id } })}
        columns={[
          {
            key: 'name',
            label: t`Nazwa`,
            sort: 'name',
            cell: (event) => (
              <>
                {event.name} {markOf(event)}
              </>
            ),
          },
          {
            key: 'when',
            label: t`Kiedy`,
            sort: 'startsOn',
            width: '15rem',
            cell: (event) => <EventDay startsOn={event.startsOn} endsOn={event.endsOn} />,
          },
          {
            key: 'venue',
            label: t`Miejsce`,
            width: '22%',
            cell: (event) => event.venueName,
            isHiddenOnPhone: true,
          },
          {
            key: 'panels',
            label: t`Panele`,
            width: '5rem',
            align: 'end',
            cell: (event) => event.counts.panels,
            isHiddenOnPhone: true,
          },
          {
            key: 'people',
            label: t`Osoby`,
            width: '5rem',
            align: 'end',
            cell: (event) => event.counts.people,
            isHiddenOnPhone: true,
          },
          {
            key: 'partners',
            label: t`Partnerzy`,
            width: '6rem',
            align: 'end',
            cell: (event) => event.counts.partners,
            isHiddenOnPhone: true,
          },
          { key: 'state', label: t`Stan`, width: '11rem', cell: stateOf },
        ]}
      />
    </section>
  )
}
