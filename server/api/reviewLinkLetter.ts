import type { LinkLetter, Reviewer } from '#contract/reviewLinks.ts'
import { reviewLetter } from '#domain/reviewLetter.ts'
import type { Change } from '#server/database/database.ts'
import { readScope } from '#server/session/scope.ts'
import { notFound } from './base.ts'
import { clauseFor } from './clauseFor.ts'
import { readContact } from './readContact.ts'
import { readReviewEvent } from './readReviewEvent.ts'
import { readTasks } from './readTasks.ts'
import { wasTold } from './wasTold.ts'

type Asked = { eventId: string; reviewer: Reviewer; url: string; linkId: string }

/** Whom a letter goes to, and how they are greeted. */
const readAddressee = async (change: Change, { kind, id }: Reviewer) => {
  if (kind === 'person') {
    return change.selectFrom('person').select(['email', 'vocative']).where('id', '=', id).executeTakeFirst()
  }
  const contact = await change.selectFrom('contact').select('email').where('id', '=', id).executeTakeFirst()
  return contact && { ...contact, vocative: '' }
}

/** The letter that carries a review link; the first one to a person says what is done with their data (RODO, art. 14). */
export const composeReviewLetter = async (
  change: Change,
  { eventId, reviewer, url, linkId }: Asked,
): Promise<LinkLetter> => {
  const addressee = await readAddressee(change, reviewer)
  if (!addressee) throw notFound()
  const { mailSignature } = await change
    .selectFrom('settings')
    .select('mailSignature')
    .executeTakeFirstOrThrow()
  const scope = await readScope(change, eventId, reviewer)
  return reviewLetter({
    to: addressee.email,
    vocative: addressee.vocative,
    event: await readReviewEvent(change, eventId),
    tasks: await readTasks(change, eventId, scope),
    url,
    contact: await readContact(change),
    signature: mailSignature,
    clause: (await wasTold(change, reviewer, linkId)) ? null : await clauseFor(change, reviewer),
  })
}
