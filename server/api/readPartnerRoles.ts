import { orderRule, partnerRole } from '#contract/partners.ts'
import type { Change, Database } from '#server/database/database.ts'

/** The partners of an event, a row for each role of each. */
export const readPartnerRoles = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('event_partner')
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select(['event_partner.id', 'name', 'shortName', 'presence', 'role', 'rolePlace', 'orderRule'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('event_partner_role.position')
    .execute()
  return rows.map((row) => ({
    ...row,
    role: partnerRole.parse(row.role),
    orderRule: orderRule.parse(row.orderRule),
  }))
}
