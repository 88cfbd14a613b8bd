import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import type { LinkLetter, Reviewer, ReviewLink } from '#contract/reviewLinks.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { dayAt } from '#domain/time.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { newSecret, renewLink } from '#server/outbox/addLink.ts'
import { api, notFound, refuse, type Context } from './base.ts'
import { checkReviewer } from './checkReviewer.ts'
import { claimCreation } from './creation.ts'
import { insertReviewLink } from './insertReviewLink.ts'
import { reviewLinkEntry } from './reviewLinkEntry.ts'
import { composeReviewLetter } from './reviewLinkLetter.ts'

const selectLinks = (database: Database | Change) =>
  database
    .selectFrom('review_link')
    .innerJoin('event', 'event.id', 'review_link.eventId')
    .leftJoin('person', 'person.id', 'review_link.personId')
    .leftJoin('contact', 'contact.id', 'review_link.contactId')
    .leftJoin('user_account', 'user_account.id', 'review_link.createdById')
    .selectAll('review_link')
    .select(['endsOn', 'timeZone', 'given', 'family', 'contact.name as contactName', 'organisationId'])
    .select(['person.email as personEmail', 'contact.email as contactEmail'])
    .select('user_account.name as createdBy')

type Row = Awaited<ReturnType<ReturnType<typeof selectLinks>['executeTakeFirstOrThrow']>>

const shown = (row: Row, now: Date): ReviewLink => {
  const hasExpired = lastDayOfReviewLink(row.endsOn) < dayAt(now, row.timeZone)
  const reviewer: Reviewer =
    row.personId === null
      ? { kind: 'contact', id: row.contactId ?? '' }
      : { kind: 'person', id: row.personId }
  return {
    id: row.id,
    eventId: row.eventId,
    reviewer,
    organisationId: row.organisationId,
    name: row.personId === null ? (row.contactName ?? '') : `${row.given ?? ''} ${row.family ?? ''}`,
    email: (row.personId === null ? row.contactEmail : row.personEmail) ?? '',
    createdAt: row.createdAt,
    createdBy: row.createdBy ?? '',
    mailedAt: row.mailedAt,
    openings: row.openings,
    lastOpenedAt: row.lastOpenedAt,
    renewalAskedAt: row.renewalAskedAt,
    state: row.revokedAt !== null ? 'revoked' : hasExpired ? 'expired' : 'works',
  }
}

const readLink = async (database: Database | Change, linkId: string) => {
  const row = await selectLinks(database).where('review_link.id', '=', linkId).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The links of one person or contact at one event. */
const linksOf = (eventId: string, { kind, id }: Reviewer) =>
  sql<boolean>`"eventId" = ${eventId} and ${sql.ref(kind === 'person' ? 'personId' : 'contactId')} = ${id}`

const revoke = async (change: Change, links: ReturnType<typeof linksOf>, now: string) => {
  const revoked = await change
    .updateTable('review_link')
    .set({ revokedAt: now })
    .where(links)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute()
  const ids = ['', ...revoked.map(({ id }) => id)]
  await change.deleteFrom('session').where('linkId', 'in', ids).execute()
  return revoked
}

/** Mails a link's letter and writes down that it went; 503 when the mail server does not take it, after which a repeat tries again. */
const sendLink = async (context: Context, id: string, letter: LinkLetter) => {
  const { database, mail, clock, report, changes, tab } = context
  try {
    await mail?.send(letter)
  } catch (error) {
    report(error)
    throw new ORPCError('SERVICE_UNAVAILABLE', { status: 503 })
  }
  const mailedAt = clock().toISOString()
  const sent = await database
    .updateTable('review_link')
    .set({ mailedAt })
    .where('id', '=', id)
    .returning('eventId')
    .executeTakeFirst()
  if (sent) changes.publish([{ entity: 'review-link', id, eventId: sent.eventId, tab }])
}

export const reviewLinks = {
  list: api.reviewLinks.list.handler(async ({ input, context: { database, clock } }) => {
    const rows = await selectLinks(database)
      .where('review_link.eventId', '=', input.eventId)
      .orderBy('review_link.createdAt', 'desc')
      .orderBy('review_link.id')
      .execute()
    return { items: rows.map((row) => shown(row, clock())) }
  }),

  create: api.reviewLinks.create.handler(async ({ input, context, errors }) => {
    const { id, eventId, reviewer, delivery, replaceEarlier } = input
    const { principal, publicUrl, mail } = context
    const now = context.clock()
    const at = now.toISOString()
    const hash = await canonicalHash(input)
    if (delivery === 'mail' && mail === null) throw refuse(['delivery'], 'no-mail')

    const { row, url, letter } = await commit(context, async ({ change, record, tell }) => {
      const claim = await claimCreation(change, id, hash, at)
      if (claim === 'contradicts') {
        throw errors.CONFLICT({ data: { current: shown(await readLink(change, id), now) } })
      }
      if (claim === 'repeated') {
        const known = await readLink(change, id)
        if (known.revokedAt !== null) throw refuse(['id'], 'link-revoked')
        if (known.mailedAt !== null) return { row: known, url: null, letter: null }
        const renewed = await renewLink(change, id, publicUrl())
        const letterAgain = await composeReviewLetter(change, {
          eventId,
          reviewer,
          url: renewed.url,
          linkId: id,
        })
        return { row: known, url: renewed.url, letter: letterAgain }
      }
      await checkReviewer(change, eventId, reviewer, now)
      const secret = await newSecret(publicUrl())
      const composed = await composeReviewLetter(change, {
        eventId,
        reviewer,
        url: secret.url,
        linkId: id,
      })
      if (delivery === 'mail' && composed.to === '') throw refuse(['delivery'], 'no-address')
      if (replaceEarlier) {
        for (const link of await revoke(change, linksOf(eventId, reviewer), at))
          tell({ entity: 'session', id: link.id })
      }
      const createdById = principal.kind === 'staff' ? principal.userId : ''
      const { tokenHash } = secret
      await insertReviewLink(change, { id, tokenHash, eventId, reviewer, createdAt: at, createdById })
      const created = await readLink(change, id)
      record(reviewLinkEntry(created, null, replaceEarlier ? 'replaced' : 'made'))
      tell({ entity: 'review-link', id, eventId })
      return { row: created, url: secret.url, letter: composed }
    })

    if (delivery === 'hand') return { link: shown(row, now), url, letter }
    if (letter !== null) await sendLink(context, id, letter)
    return { link: shown(await readLink(context.database, id), now), url: null, letter: null }
  }),

  revoke: api.reviewLinks.revoke.handler(({ input: { linkId }, context }) =>
    commit(context, async ({ change, record, tell }) => {
      const row = await readLink(change, linkId)
      const now = context.clock()
      if (row.revokedAt === null) {
        await revoke(change, sql<boolean>`id = ${linkId}`, now.toISOString())
        record(reviewLinkEntry(row, 'made', 'revoked'))
        tell({ entity: 'session', id: linkId })
        tell({ entity: 'review-link', id: linkId, eventId: row.eventId })
      }
      return shown(await readLink(change, linkId), now)
    }),
  ),
}
