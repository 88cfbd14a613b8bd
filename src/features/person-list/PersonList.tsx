import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PersonListItem } from '#contract/people.ts'
import { printedName } from '#domain/printedName.ts'
import { shortDate } from '#domain/time.ts'
import { DataList } from '#src/ui/DataList.tsx'
import type { RowTarget } from '#src/ui/RowLink.tsx'

/** The directory of people as a list; `target` says where a row leads. */
export const PersonList = (props: {
  label: string
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
  const { target, ...list } = props
  return (
    <DataList
      {...list}
      rowKey={(person) => person.id}
      rowTarget={target}
      columns={[
        { key: 'name', label: t`Osoba`, sort: 'family', cell: (person) => printedName(person) },
        { key: 'position', label: t`Stanowisko`, cell: (person) => person.position, isHiddenOnPhone: true },
        {
          key: 'organisation',
          label: t`Organizacja`,
          sort: 'organisation',
          cell: (person) => person.organisation,
        },
        {
          key: 'appearances',
          label: t`Wystąpienia`,
          sort: 'appearances',
          width: '8rem',
          align: 'end',
          cell: (person) => person.appearances,
          isHiddenOnPhone: true,
        },
        {
          key: 'lastDay',
          label: t`Ostatnio`,
          width: '10rem',
          cell: (person) => (person.lastDay === null ? '' : shortDate(person.lastDay)),
          isHiddenOnPhone: true,
        },
      ]}
    />
  )
}
