import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** The first shape of everything: events with their programme, the two directories, partners, staff, settings. */
export const foundation = async (database: Kysely<unknown>, dialect: Dialect) => {
  // PostgreSQL compares text by its locale unless told otherwise; byte order is what SQLite and `sortKey` mean.
  const compared = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  const kept = 'id createdAt updatedAt'.split(' ')

  const table = (
    name: string,
    columns: { text?: string; optional?: string; compared?: string; integer?: string; count?: string },
  ) => {
    let builder = database.schema.createTable(name)
    const names = (list: string | undefined) => (list ? list.split(' ') : [])
    for (const column of names(columns.compared)) {
      builder = builder.addColumn(column, compared, (it) =>
        column === 'id' ? it.primaryKey() : it.notNull(),
      )
    }
    for (const column of names(columns.text))
      builder = builder.addColumn(column, 'text', (it) => it.notNull())
    for (const column of names(columns.optional)) builder = builder.addColumn(column, compared)
    for (const column of names(columns.integer))
      builder = builder.addColumn(column, 'integer', (it) => it.notNull())
    for (const column of names(columns.count)) builder = builder.addColumn(column, 'integer')
    return builder
  }
  const record = kept.join(' ')
  const forms = 'genitive dative accusative instrumental locative'

  await table('event', {
    compared: `${record} sortKey startsOn endsOn state`,
    text: 'search name timeZone venueName venueAddress venueAccess description',
    optional: 'removedAt',
    integer: 'isExample revision programmeRevision partnersRevision',
    count: 'attendanceTotal',
  }).execute()

  await table('room', {
    compared: 'id eventId',
    text: 'name',
    integer: 'position',
    count: 'capacity',
  }).execute()

  await table('programme_item', {
    compared: `${record} sortKey eventId kind day`,
    text: 'search title abstract facts',
    optional: 'removedAt start roomId ownerId',
    integer: 'position revision lineupRevision',
    count: 'durationMinutes',
  }).execute()

  await table('appearance', {
    compared: 'id itemId personId role',
    text: 'given family titleBefore titleAfter printedPosition organisation',
    optional: 'removedAt',
    integer: 'position',
  }).execute()

  await table('person', {
    compared: `${record} sortKey organisationKey`,
    text: 'search given family titleBefore titleAfter position organisation vocative email phone bio notes',
    optional: 'removedAt',
    integer: 'mayModerate isExample revision',
  }).execute()

  await table('affiliation', { compared: 'personId organisationId', integer: 'position' }).execute()

  await table('organisation', {
    compared: `${record} sortKey`,
    text: `search name shortName ${forms} nip regon krs website address notes`,
    optional: 'removedAt',
    integer: 'isExample revision',
  }).execute()

  await table('contact', {
    compared: 'id organisationId',
    text: 'name jobTitle email phone',
    integer: 'position',
  }).execute()

  await table('event_partner', {
    compared: 'id eventId organisationId',
    text: `name shortName ${forms}`,
    optional: 'removedAt',
    integer: 'position',
  }).execute()

  await table('event_partner_role', {
    compared: 'eventPartnerId role orderRule',
    integer: 'position rolePlace',
  }).execute()

  await table('user_account', {
    compared: 'id sortKey role',
    text: 'name email',
    integer: 'revision',
  }).execute()

  await table('settings', {
    compared: 'id',
    text: 'mailSignature',
    optional: 'ownOrganisationId',
    integer: 'lineupDeadlineDays partnerDeadlineDays revision',
  }).execute()

  await table('creation', { compared: 'id createdAt', text: 'bodyHash' }).execute()

  const index = (name: string, on: string, columns: string[], where = '') =>
    sql`create index ${sql.id(name)} on ${sql.table(on)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${sql.raw(where)}`.execute(
      database,
    )
  // Lists show what was not removed: an index of just that also counts a whole list without reading its rows.
  const standing = 'where "removedAt" is null'
  await index('event_order', 'event', ['startsOn', 'id'], standing)
  await index('event_name', 'event', ['sortKey', 'id'], standing)
  await index('room_event', 'room', ['eventId'])
  await index('item_event', 'programme_item', ['eventId', 'position'])
  await index('item_day', 'programme_item', ['kind', 'day', 'id'])
  await index('item_title', 'programme_item', ['kind', 'sortKey', 'id'])
  await index('person_name', 'person', ['sortKey', 'id'], standing)
  await index('person_organisation', 'person', ['organisationKey', 'id'], standing)
  await index('affiliation_organisation', 'affiliation', ['organisationId'])
  await index('organisation_name', 'organisation', ['sortKey', 'id'], standing)
  await index('contact_organisation', 'contact', ['organisationId'])
  await index('partner_event', 'event_partner', ['eventId', 'position'])
  await index('partner_organisation', 'event_partner', ['organisationId'])
  await index('appearance_item', 'appearance', ['itemId', 'position'])
  await index('appearance_person', 'appearance', ['personId', 'role', 'itemId'], standing)
  const unique = (name: string, on: string, columns: string[], where = '') =>
    sql`create unique index ${sql.id(name)} on ${sql.table(on)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${sql.raw(where)}`.execute(
      database,
    )
  await unique('affiliation_once', 'affiliation', ['personId', 'organisationId'])
  await unique('role_once', 'event_partner_role', ['eventPartnerId', 'role'])
  // These hold even when two planners add the same person, partner or moderator at once.
  await unique('appearance_once', 'appearance', ['itemId', 'personId'], 'where "removedAt" is null')
  await unique('partner_once', 'event_partner', ['eventId', 'organisationId'], 'where "removedAt" is null')
  await unique('moderator_once', 'appearance', ['itemId'], `where role = 'moderator' and "removedAt" is null`)
}
