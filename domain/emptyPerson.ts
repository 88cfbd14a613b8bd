import type { PersonDetails } from '#contract/people.ts'

/** The card of a person of whom nothing is known yet. */
export const emptyPerson: PersonDetails = {
  given: '',
  family: '',
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisationIds: [],
  vocative: '',
  email: '',
  phone: '',
  bio: '',
  notes: '',
  mayModerate: false,
  sharesEmail: false,
  dataSource: '',
}
