import type { Reviewer } from '#contract/reviewLinks.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { dayAt } from '#domain/time.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { notFound, refuse } from './base.ts'

/** Refuses a reviewer who is not there, or whose event has been over too long for a link to open. */
export const checkReviewer = async (change: Change, eventId: string, reviewer: Reviewer, now: Date) => {
  const event = await change
    .selectFrom('event')
    .select(['endsOn', 'timeZone'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  if (lastDayOfReviewLink(event.endsOn) < dayAt(now, event.timeZone)) throw refuse(['eventId'], 'event-over')
  // Nobody is erased between the look at them and their link.
  if (reviewer.kind === 'person') await hold(change, 'person', [reviewer.id], 'as-is')
  const found =
    reviewer.kind === 'person'
      ? await change
          .selectFrom('person')
          .select('id')
          .where('id', '=', reviewer.id)
          .where('removedAt', 'is', null)
          .executeTakeFirst()
      : await change
          .selectFrom('contact')
          .innerJoin('event_partner', 'event_partner.organisationId', 'contact.organisationId')
          .select('contact.id')
          .where('contact.id', '=', reviewer.id)
          .where('event_partner.eventId', '=', eventId)
          .where('event_partner.removedAt', 'is', null)
          .executeTakeFirst()
  if (!found) throw refuse(['reviewer', 'id'], 'reviewer-unknown')
}
