import { orderRule, partnerRole } from '#contract/partners.ts'
import type { Change, Database } from '#server/database/database.ts'

/** The partners of an event that agreed to be shown, as they are printed there, with their roles in order. */
export const readShownPartners = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('event_partner')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .where('presence', '!=', 'none')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const roles = await database
    .selectFrom('event_partner_role')
    .selectAll()
    .where('eventPartnerId', 'in', ['', ...rows.map(({ id }) => id)])
    .orderBy('position')
    .execute()
  const rolesOf = Map.groupBy(roles, ({ eventPartnerId }) => eventPartnerId)
  return rows.map((row) => ({
    ...row,
    areFormsConfirmed: row.areFormsConfirmed === 1,
    roles: (rolesOf.get(row.id) ?? []).map((place) => ({
      role: partnerRole.parse(place.role),
      order: place.rolePlace,
      orderRule: orderRule.parse(place.orderRule),
    })),
  }))
}
