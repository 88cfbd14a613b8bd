import type { PastedPerson } from '#contract/people.ts'
import { emptyOrganisation } from '#domain/emptyOrganisation.ts'
import { fold } from '#domain/polish.ts'
import type { Change } from '#server/database/database.ts'
import type { Work } from '#server/history/commit.ts'
import { organisationEntry, personEntry } from '#server/history/entries.ts'
import { organisationFields, personFields } from '#server/history/fields.ts'
import { organisationColumns } from './organisationColumns.ts'
import { personColumns } from './personColumns.ts'

/**
 * Adds pasted people in one step, all or none. An organisation is found by its name or short name, whatever the case
 * and the diacritics; one that nobody has yet is added once, however many rows name it.
 */
export const createPastedPeople = async ({ change, record }: Work, people: PastedPerson[], now: string) => {
  const fresh = { isExample: 0 as const, revision: 1, createdAt: now, updatedAt: now, removedAt: null }
  const known = await change
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName'])
    .where('removedAt', 'is', null)
    .execute()
  const byName = new Map<string, { id: string; name: string }>()
  for (const organisation of known) {
    byName.set(fold(organisation.name), organisation)
    if (organisation.shortName) byName.set(fold(organisation.shortName), organisation)
  }

  let organisationsCreated = 0
  for (const { id, organisationId, organisationName, ...details } of people) {
    let organisation = byName.get(fold(organisationName))
    if (!organisation && organisationName !== '') {
      organisation = { id: organisationId, name: organisationName }
      byName.set(fold(organisationName), organisation)
      await change
        .insertInto('organisation')
        .values({
          id: organisationId,
          ...organisationColumns({ ...emptyOrganisation, name: organisationName }),
          ...fresh,
        })
        .execute()
      const created = { ...emptyOrganisation, name: organisationName }
      record(organisationEntry(organisationId, { before: {}, after: organisationFields(created) }))
      organisationsCreated += 1
    }
    await change
      .insertInto('person')
      .values({ id, ...personColumns({ ...details, organisation: organisation?.name ?? '' }), ...fresh })
      .execute()
    const created = {
      ...details,
      id,
      organisations: organisation ? [{ ...organisation, shortName: '' }] : [],
    }
    record(personEntry(id, { before: {}, after: personFields({ ...fresh, ...created, isExample: false }) }))
    if (organisation) {
      await change
        .insertInto('affiliation')
        .values({ personId: id, organisationId: organisation.id, position: 1 })
        .execute()
    }
  }
  return { created: people.length, organisationsCreated }
}

/** What the first request of a repeated one answered: how many people, and how many organisations it added for them. */
export const countPastedPeople = async (change: Change, people: PastedPerson[]) => {
  const first = change
    .selectFrom('creation')
    .select('createdAt')
    .where('id', '=', people[0]?.id ?? '')
  const added = await change
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', ['', ...people.map((person) => person.organisationId)])
    .where('createdAt', '=', first)
    .execute()
  return { created: people.length, organisationsCreated: added.length }
}
