import type { LinkLetter, Reviewer } from '#contract/reviewLinks.ts'
import { informationClause } from '#domain/informationClause.ts'
import { reviewLetter } from '#domain/reviewLetter.ts'
import type { Change } from '#server/database/database.ts'
import { readScope } from '#server/session/scope.ts'
import { notFound } from './base.ts'
import { readReviewEvent, readTasks } from './review.ts'
import { readContact } from './session.ts'

type Asked = { eventId: string; reviewer: Reviewer; url: string; linkId: string }

/** Whom a letter goes to: their address, how they are greeted, and where their data came from. */
const readAddressee = async (change: Change, { kind, id }: Reviewer) => {
  if (kind === 'contact') {
    const contact = await change
      .selectFrom('contact')
      .innerJoin('organisation', 'organisation.id', 'contact.organisationId')
      .select(['email', 'organisation.name'])
      .where('contact.id', '=', id)
      .executeTakeFirst()
    return (
      contact && { ...contact, vocative: '', source: { kind: 'organisation', name: contact.name } as const }
    )
  }
  const person = await change
    .selectFrom('person')
    .select(['email', 'vocative', 'dataSource'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!person) return undefined
  const { dataSource } = person
  const source =
    dataSource === '' ? ({ kind: 'various' } as const) : ({ kind: 'stated', words: dataSource } as const)
  return { ...person, source }
}

/** Whether somebody was told about their data before: an earlier letter went out, or its link was opened. */
const wasTold = async (change: Change, { kind, id }: Reviewer, linkId: string) => {
  const earlier = await change
    .selectFrom('review_link')
    .select('id')
    .where(kind === 'person' ? 'personId' : 'contactId', '=', id)
    .where('id', '!=', linkId)
    .where((where) => where.or([where('mailedAt', 'is not', null), where('openings', '>', 0)]))
    .executeTakeFirst()
  return earlier !== undefined
}

/** The letter that carries a review link; the first one to a person says what is done with their data (RODO, art. 14). */
export const composeReviewLetter = async (
  change: Change,
  { eventId, reviewer, url, linkId }: Asked,
): Promise<LinkLetter> => {
  const addressee = await readAddressee(change, reviewer)
  if (!addressee) throw notFound()
  const settings = await change
    .selectFrom('settings')
    .leftJoin('organisation', 'organisation.id', 'settings.ownOrganisationId')
    .select(['mailSignature', 'informationClause', 'organisation.name', 'organisation.address'])
    .executeTakeFirstOrThrow()
  const contact = await readContact(change)
  const clause = informationClause({
    organisation: settings.name === null ? null : { name: settings.name, address: settings.address ?? '' },
    contact,
    text: settings.informationClause,
    source: addressee.source,
  })
  const scope = await readScope(change, eventId, reviewer)
  return reviewLetter({
    to: addressee.email,
    vocative: addressee.vocative,
    event: await readReviewEvent(change, eventId),
    tasks: await readTasks(change, eventId, scope),
    url,
    contact,
    signature: settings.mailSignature,
    clause: (await wasTold(change, reviewer, linkId)) ? null : clause,
  })
}
