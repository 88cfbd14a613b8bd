import type { Database } from '#server/database/database.ts'
import type { Scope, Subject } from './principal.ts'

/** What a person or a contact stands on at one event now. */
export const readScope = async (database: Database, eventId: string, subject: Subject): Promise<Scope> => {
  if (subject.kind === 'contact') {
    const partners = await database
      .selectFrom('contact')
      .innerJoin('event_partner', 'event_partner.organisationId', 'contact.organisationId')
      .select('event_partner.id')
      .where('contact.id', '=', subject.id)
      .where('event_partner.eventId', '=', eventId)
      .where('event_partner.removedAt', 'is', null)
      .execute()
    return { itemIds: [], appearanceIds: [], eventPartnerIds: partners.map((partner) => partner.id) }
  }
  const places = await database
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .select(['appearance.id', 'appearance.itemId', 'appearance.role'])
    .where('appearance.personId', '=', subject.id)
    .where('programme_item.eventId', '=', eventId)
    .where('appearance.removedAt', 'is', null)
    .where('programme_item.removedAt', 'is', null)
    .execute()
  const isModerating = (place: { role: string }) => place.role === 'moderator'
  return {
    itemIds: places.filter(isModerating).map((place) => place.itemId),
    appearanceIds: places.filter((place) => !isModerating(place)).map((place) => place.id),
    eventPartnerIds: [],
  }
}
