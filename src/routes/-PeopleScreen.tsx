import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PersonListItem } from '#contract/people.ts'
import type { useRows } from '#src/api/useRows.ts'
import { PersonFilters } from '#src/features/person-list/PersonFilters.tsx'
import { PersonList } from '#src/features/person-list/PersonList.tsx'
import { personSorts } from '#src/features/person-list/personSorts.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

/** The directory of people, as guests or as moderators; `belongs` says who will be there while nobody is. */
export const PeopleScreen = ({
  view,
  title,
  belongs,
  otherWay,
  list,
  search,
  onFilter,
}: {
  view: 'guests' | 'moderators'
  title: string
  belongs: ReactNode
  /** Another way to add people than one by one. */
  otherWay?: ReactNode
  list: ReturnType<typeof useRows<PersonListItem>>
  search: Parameters<typeof PersonFilters>[0]['search'] & { sort?: (typeof personSorts)[number] }
  onFilter: (change: Record<string, string | undefined>) => void
}) => {
  const { sort = 'family', ...filters } = search
  const isFiltered = Object.keys(filters).length > 0
  const isEmpty = list.rows?.length === 0 && !isFiltered
  const add = (
    <PermittedLink needs="people.create" to={`/${view}/new`} aria-keyshortcuts="n">
      <Trans>Dodaj osobę</Trans>
    </PermittedLink>
  )
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            {otherWay}
            {!isEmpty && add}
          </>
        }
      />
      {!isEmpty && <PersonFilters search={search} view={view} onChange={onFilter} />}
      <PersonList
        {...list}
        label={title}
        view={view}
        target={(person) => ({ to: `/${view}/$personId`, params: { personId: person.id } })}
        sort={sort}
        onSort={(next) => onFilter({ sort: personSorts.find((known) => known === next) })}
        empty={
          isFiltered ? (
            <NothingFound
              title={<Trans>Nikt nie pasuje do tych filtrów</Trans>}
              filters={filters}
              onChange={onFilter}
            />
          ) : (
            <EmptyState title={belongs} action={add} />
          )
        }
      />
    </>
  )
}
