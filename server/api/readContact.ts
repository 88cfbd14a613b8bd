import type { Database } from '#server/database/database.ts'

/** Whom the invited call or write to, from the settings. */
export const readContact = async (database: Database) => {
  const row = await database
    .selectFrom('settings')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.id', '=', 'settings.ownOrganisationId')
        .on('organisation.removedAt', 'is', null),
    )
    .select(['contactName', 'contactPhone', 'contactEmail', 'organisation.name'])
    .executeTakeFirst()
  return {
    organisation: row?.name ?? '',
    name: row?.contactName ?? '',
    phone: row?.contactPhone ?? '',
    email: row?.contactEmail ?? '',
  }
}
