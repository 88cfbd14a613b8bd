import type { PersonDetails } from '#contract/people.ts'
import { letterPairs } from '#domain/letterPairs.ts'
import { personSortKey, searchText, sortKey } from '#domain/polish.ts'

type NamedDetails = Omit<PersonDetails, 'organisationIds'> & { organisation: string }

/** What a person is found by, with its letter pairs. */
const found = ({ given, family, organisation, position, email }: NamedDetails) => {
  const search = searchText(given, family, organisation, position, email)
  return { search, searchPairs: letterPairs(search) }
}

/** The columns that a person's form fills; `organisation` is the names of their organisations as printed. */
export const personColumns = (details: NamedDetails) => ({
  given: details.given,
  family: details.family,
  titleBefore: details.titleBefore,
  titleAfter: details.titleAfter,
  position: details.position,
  organisation: details.organisation,
  organisationKey: sortKey(details.organisation),
  vocative: details.vocative,
  email: details.email,
  phone: details.phone,
  bio: details.bio,
  notes: details.notes,
  dataSource: details.dataSource,
  mayModerate: details.mayModerate ? (1 as const) : (0 as const),
  sharesEmail: details.sharesEmail ? (1 as const) : (0 as const),
  sortKey: personSortKey(details),
  ...found(details),
})

type Found = Pick<ReturnType<typeof personColumns>, 'sortKey' | 'organisationKey' | 'search'> & {
  mayModerate: boolean
}

/**
 * The columns to write over a stored person: those by which people are found only where they differ, because a database writes
 * indexes anew for every column that is named, whatever it holds.
 */
export const changedColumns = (before: Found, columns: ReturnType<typeof personColumns>) => {
  const { sortKey: key, organisationKey, search, searchPairs: _, mayModerate, ...others } = columns
  const isFoundAlike =
    before.sortKey === key &&
    before.organisationKey === organisationKey &&
    before.search === search &&
    before.mayModerate === (mayModerate === 1)
  return isFoundAlike ? others : columns
}
