import type { Person, PersonDetails } from '#contract/people.ts'

/** The form's part of a person, and the revision it was read at. */
export const readPersonForm = (person: Person): { values: PersonDetails; revision: number } => ({
  values: {
    given: person.given,
    family: person.family,
    titleBefore: person.titleBefore,
    titleAfter: person.titleAfter,
    position: person.position,
    organisationIds: person.organisationIds,
    vocative: person.vocative,
    email: person.email,
    phone: person.phone,
    bio: person.bio,
    notes: person.notes,
    mayModerate: person.mayModerate,
    sharesEmail: person.sharesEmail,
    dataSource: person.dataSource,
  },
  revision: person.revision,
})

/** The contract's schema, read with the first form. */
export const personSchema = () => import('#contract/people.ts').then((module) => module.personDetails)
