import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PersonListItem } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { type Column, DataList } from '#src/ui/DataList.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import type { RowTarget } from '#src/ui/RowLink.tsx'

/** The directory of people as a list; `target` says where a row leads. Moderators are shown with their workload in panels. What somebody still owes stands beside it. */
export const PersonList = (props: {
  label: string
  view: 'guests' | 'moderators'
  rows: readonly PersonListItem[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  target: (person: PersonListItem) => RowTarget
  sort: string
  onSort: (sort: string) => void
  empty: ReactNode
}) => {
  const { t } = useLingui()
  const { target, view, ...list } = props
  const isWorkload = view === 'moderators'
  const position: Column<PersonListItem> = {
    key: 'position',
    label: t`Stanowisko`,
    width: '17%',
    cell: (person) => person.position,
    isMinor: true,
  }
  const upcoming: Column<PersonListItem> = {
    key: 'upcoming',
    label: t`Nadchodzące`,
    width: '6.5rem',
    align: 'end',
    cell: (person) => person.upcoming,
    isMinor: true,
  }
  return (
    <DataList
      {...list}
      rowKey={(person) => person.id}
      rowTarget={target}
      columns={[
        {
          key: 'name',
          label: t`Osoba`,
          sort: 'family',
          width: '16rem',
          cell: (person) => printedName(person),
        },
        ...(isWorkload ? [] : [position]),
        {
          key: 'organisation',
          label: t`Organizacja`,
          sort: 'organisation',
          cell: (person) => person.organisation,
        },
        {
          key: 'appearances',
          label: isWorkload ? t`Prowadzone panele` : t`Wystąpienia`,
          sort: 'appearances',
          width: isWorkload ? '8.5rem' : '6rem',
          align: 'end',
          cell: (person) => (isWorkload ? <Workload person={person} /> : person.appearances),
          isMinor: !isWorkload,
        },
        {
          key: 'owes',
          label: t`Czeka`,
          width: isWorkload ? '6.5rem' : '8.5rem',
          cell: ({ owes }) => (owes === 0 ? '' : <Owed count={owes} isOfLineups={isWorkload} />),
        },
        ...(isWorkload ? [upcoming] : []),
        {
          key: 'lastDay',
          label: t`Ostatnie wydarzenie`,
          width: '9rem',
          align: 'end',
          cell: (person) => (person.lastDay === null ? '' : <EventDay startsOn={person.lastDay} />),
          isMinor: true,
        },
      ]}
    />
  )
}

/** How many panels somebody moderates; who only was marked as able to is said in words. */
const Workload = ({ person }: { person: PersonListItem }) =>
  person.appearances === 0 ? (
    <Trans>może moderować</Trans>
  ) : (
    <Plural value={person.appearances} one="# panel" few="# panele" many="# paneli" other="# panelu" />
  )

/** What somebody was asked for and has not answered. */
const Owed = ({ count, isOfLineups }: { count: number; isOfLineups: boolean }) => (
  <StateBadge state="waiting">
    {isOfLineups ? (
      <Plural value={count} one="# skład" few="# składy" many="# składów" other="# składu" />
    ) : (
      <Plural value={count} one="# odpowiedź" few="# odpowiedzi" many="# odpowiedzi" other="# odpowiedzi" />
    )}
  </StateBadge>
)
