import { canonicalHash } from '#domain/canonical.ts'
import { commit } from '#server/history/commit.ts'
import { composeMessage } from '#server/outbox/composeMessage.ts'
import { deliver } from '#server/outbox/deliver.ts'
import { queueLetters } from '#server/outbox/queueLetters.ts'
import { askPeople } from '#server/sign-offs/askPeople.ts'
import { checkAsking, itemsOf, letterPlans, planRequests } from '#server/sign-offs/planRequests.ts'
import { readCandidates } from '#server/sign-offs/readCandidates.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { api, refuse, userOf } from './base.ts'
import { claimCreation } from './creation.ts'

export const requests = {
  candidates: api.requests.candidates.handler(({ input, context }) =>
    readCandidates(context.database, input.eventId),
  ),

  preview: api.requests.preview.handler(async ({ input, context }) => {
    const { database, clock } = context
    await checkAsking(database, input, clock())
    const standings = await readStandings(database, await itemsOf(database, input))
    const plans = letterPlans(await planRequests(standings, input), input, userOf(context))
    const letters = await Promise.all(
      plans.map(async (plan) => {
        const { name, to, subject, text } = await composeMessage(database, plan, clock().toISOString())
        return { personId: plan.personId, name, to, subject, text }
      }),
    )
    return { letters }
  }),

  create: api.requests.create.handler(async ({ input, context, errors }) => {
    const { id, delivery, ...asking } = input
    const hash = await canonicalHash(input)
    const now = context.clock()
    const userId = userOf(context)
    if (delivery === 'now' && context.mail === null) throw refuse(['delivery'], 'no-mail')
    const messageIds = await commit(context, async (work) => {
      const { change } = work
      const claim = await claimCreation(change, id, hash, now.toISOString())
      if (claim === 'new') {
        // In the order in which a repeat finds them.
        const written = (await askPeople(work, asking, { now, userId })).toSorted()
        for (const messageId of written)
          work.tell({ entity: 'message', id: messageId, eventId: asking.eventId })
        if (delivery === 'now')
          await queueLetters(work, { messageIds: written, now: now.toISOString(), sentById: userId })
        return written
      }
      const known = await change
        .selectFrom('message')
        .select('id')
        .where('eventId', '=', asking.eventId)
        .where('createdById', '=', userId)
        .where('createdAt', '=', (its) => its.selectFrom('creation').select('createdAt').where('id', '=', id))
        .orderBy('id')
        .execute()
      const knownIds = known.map((message) => message.id)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: { messageIds: knownIds } } })
      return knownIds
    })
    if (delivery === 'now') context.afterwards(() => deliver(context))
    return { messageIds }
  }),
}
