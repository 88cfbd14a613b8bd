import { sql } from 'kysely'
import type { Database } from '#server/database/database.ts'

/** What must hold whatever was asked: a query per rule that finds the rows breaking it. */
const rules: Record<string, string> = {
  'a person stands once on an item': `select "itemId" from appearance where "removedAt" is null group by "itemId", "personId" having count(*) > 1`,
  'an item has one moderator at most': `select "itemId" from appearance where "removedAt" is null and role = 'moderator' group by "itemId" having count(*) > 1`,
  'a line-up has one order': `select "itemId" from appearance where "removedAt" is null group by "itemId", position having count(*) > 1`,
  'a place is on an item': `select id from appearance where "itemId" not in (select id from programme_item)`,
  'a place is of a person': `select id from appearance where "personId" not in (select id from person)`,
  'an item belongs to an event': `select id from programme_item where "eventId" not in (select id from event)`,
  'an item is in a room of its event': `select item.id from programme_item item left join room on room.id = item."roomId" and room."eventId" = item."eventId" where item."roomId" is not null and room.id is null`,
  'an item has an owner of the staff': `select id from programme_item where "ownerId" is not null and "ownerId" not in (select id from user_account)`,
  'rooms have one order': `select "eventId" from room group by "eventId", position having count(*) > 1`,
  'an organisation is once a partner of an event': `select "eventId" from event_partner where "removedAt" is null group by "eventId", "organisationId" having count(*) > 1`,
  'a partner has a role': `select id from event_partner where id not in (select "eventPartnerId" from event_partner_role)`,
  'a role is of a partner': `select "eventPartnerId" from event_partner_role where "eventPartnerId" not in (select id from event_partner)`,
  'a contact belongs to an organisation': `select id from contact where "organisationId" not in (select id from organisation)`,
  'revisions count from one': `select id from event where revision < 1 or "programmeRevision" < 1 or "partnersRevision" < 1
    union all select id from programme_item where revision < 1 or "lineupRevision" < 1
    union all select id from person where revision < 1 union all select id from organisation where revision < 1`,
  'there is one row of settings': `select id from settings where id <> 'settings'`,
  'an event ends when or after it begins': `select id from event where "endsOn" < "startsOn"`,
}

/** The rules that something in the database breaks, by their names. */
export const brokenInvariants = async (database: Database) => {
  const broken: string[] = []
  for (const [rule, query] of Object.entries(rules)) {
    const { rows } = await sql.raw(query).execute(database)
    if (rows.length > 0) broken.push(rule)
  }
  return broken
}
