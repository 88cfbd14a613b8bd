import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { dayAt } from '#domain/time.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Subject } from './principal.ts'

/**
 * A review link that opens, and whose sessions hold, at this moment, by its secret's hash or its id; undefined when it is
 * revoked, its event removed or long over, or whoever it is for is no longer there.
 */
export const findStandingLink = async (
  database: Database | Change,
  by: { tokenHash: string } | { id: string },
  now: Date,
) => {
  const links = database
    .selectFrom('review_link')
    .innerJoin('event', 'event.id', 'review_link.eventId')
    .leftJoin('person', 'person.id', 'review_link.personId')
    .leftJoin('contact', 'contact.id', 'review_link.contactId')
    .leftJoin('organisation', 'organisation.id', 'contact.organisationId')
    .select(['review_link.id', 'eventId', 'event.name as eventName', 'endsOn', 'timeZone'])
    .select(['personId', 'contactId', 'given', 'family', 'contact.name as contactName'])
    .where('revokedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .where('person.removedAt', 'is', null)
    .where('organisation.removedAt', 'is', null)
  const link = await (
    'id' in by ? links.where('review_link.id', '=', by.id) : links.where('tokenHash', '=', by.tokenHash)
  ).executeTakeFirst()
  if (!link || lastDayOfReviewLink(link.endsOn) < dayAt(now, link.timeZone)) return undefined
  const { id, eventId, eventName, personId, contactId, contactName } = link
  if (personId !== null) {
    const subject: Subject = { kind: 'person', id: personId }
    return { id, eventId, eventName, subject, name: `${link.given ?? ''} ${link.family ?? ''}` }
  }
  // The contact is no longer on the organisation's card.
  if (contactId === null || contactName === null) return undefined
  const subject: Subject = { kind: 'contact', id: contactId }
  return { id, eventId, eventName, subject, name: contactName }
}
