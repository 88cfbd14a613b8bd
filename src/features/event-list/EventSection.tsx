import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EventListItem } from '#contract/events.ts'
import { daysBetween } from '#domain/time.ts'
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
      <h2 className={classes['title']}>
        <span id={headingId}>{title}</span>{' '}
        {list.rows !== undefined && (
          <span className={classes['count']}>{new Intl.NumberFormat(i18n.locale).format(list.total)}</span>
        )}
      </h2>
      <DataList
        {...list}
        isTall
        label={title}
        empty={null}
        rowKey={(event) => event.id}
        rowTarget={(event) => ({ to: '/events/$eventId', params: { eventId: event.id } })}
        columns={[
          {
            key: 'name',
            label: t`Nazwa`,
            sort: 'name',
            cell: (event) => event.name,
          },
          {
            key: 'when',
            label: t`Kiedy`,
            sort: 'startsOn',
            width: '8.5rem',
            cell: whenOf,
          },
          {
            key: 'venue',
            label: t`Miejsce`,
            width: '14rem',
            cell: (event) => event.venueName,
            isMinor: true,
          },
          {
            key: 'panels',
            label: t`Panele`,
            width: '4.25rem',
            align: 'end',
            cell: (event) => event.counts.panels,
            isMinor: true,
          },
          {
            key: 'people',
            label: t`Osoby`,
            width: '4.25rem',
            align: 'end',
            cell: (event) => event.counts.people,
            isMinor: true,
          },
          {
            key: 'partners',
            label: t`Partnerzy`,
            width: '5.5rem',
            align: 'end',
            cell: (event) => event.counts.partners,
            isMinor: true,
          },
          {
            key: 'state',
            label: t`Stan`,
            width: '10.5rem',
            cell: (event) => (
              <>
                {stateOf(event)} {markOf(event)}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

// A row has no room for both days of a longer event: its first one, and how long it lasts.
const whenOf = ({ startsOn, endsOn }: EventListItem) =>
  startsOn === endsOn ? (
    <EventDay startsOn={startsOn} />
  ) : (
    <span>
      <EventDay startsOn={startsOn} />,{' '}
      <Plural
        value={daysBetween(startsOn, endsOn) + 1}
        one="# dzień"
        few="# dni"
        many="# dni"
        other="# dnia"
      />
    </span>
  )
