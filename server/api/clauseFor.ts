import type { Reviewer } from '#contract/reviewLinks.ts'
import { informationClause, type DataSource } from '#domain/informationClause.ts'
import type { Database } from '#server/database/database.ts'
import { readContact } from './readContact.ts'

/** Where somebody's data came from, as far as it was written down. */
const readSource = async (database: Database, { kind, id }: Reviewer): Promise<DataSource> => {
  if (kind === 'contact') {
    const organisation = await database
      .selectFrom('contact')
      .innerJoin('organisation', 'organisation.id', 'contact.organisationId')
      .select('organisation.name')
      .where('contact.id', '=', id)
      .executeTakeFirst()
    return organisation ? { kind: 'organisation', name: organisation.name } : { kind: 'various' }
  }
  const person = await database
    .selectFrom('person')
    .select('dataSource')
    .where('id', '=', id)
    .executeTakeFirst()
  return person?.dataSource ? { kind: 'stated', words: person.dataSource } : { kind: 'various' }
}

/** What somebody invited is told about their data, and where it came from (RODO, art. 14). */
export const clauseFor = async (database: Database, reviewer: Reviewer) => {
  const settings = await database
    .selectFrom('settings')
    .leftJoin('organisation', 'organisation.id', 'settings.ownOrganisationId')
    .select(['informationClause', 'organisation.name', 'organisation.address'])
    .executeTakeFirstOrThrow()
  return informationClause({
    organisation: settings.name === null ? null : { name: settings.name, address: settings.address ?? '' },
    contact: await readContact(database),
    text: settings.informationClause,
    source: await readSource(database, reviewer),
  })
}
