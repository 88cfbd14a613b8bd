import type { Database } from '#server/database/database.ts'
import type { Reviewer } from '#server/session/principal.ts'
import { present } from '#server/sign-offs/holdStandings.ts'
import { readReviewAnswer } from '#server/sign-offs/readReviewAnswer.ts'
import { readReviewPanel } from '#server/sign-offs/readReviewPanel.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import { api, notFound, type Context } from './base.ts'
import { clauseFor } from './clauseFor.ts'
import { readContact } from './readContact.ts'
import { readReviewEvent } from './readReviewEvent.ts'
import { readTasks } from './readTasks.ts'
import { comment, correct, decide, look, propose, respond } from './reviewAnswers.ts'
import { addLogo, dropLogo, putCard, putLogo, readReviewPartner } from './reviewPartner.ts'
import { decideProof } from './reviewProofs.ts'

/** Whoever came by a review link; the permissions let nobody else through. */
const reviewerOf = ({ principal }: Context): Reviewer => {
  if (principal.kind !== 'reviewer') throw notFound()
  return principal
}

const readAbstract = async (database: Database, itemId: string) => {
  const item = await database
    .selectFrom('programme_item')
    .select('abstract')
    .where('id', '=', itemId)
    .executeTakeFirst()
  return item?.abstract ?? ''
}

const showPanel = async (database: Database, personId: string, standing: Standing) =>
  readReviewPanel(database, standing, { personId, abstract: await readAbstract(database, standing.item.id) })

/** One of the panels that whoever is asking moderates; NOT_FOUND for any other. */
const ownPanel = async (context: Context, panelId: string) => {
  const { scope, subject } = reviewerOf(context)
  if (!scope.itemIds.includes(panelId)) throw notFound()
  const [standing] = await readStandings(context.database, [panelId])
  return showPanel(context.database, subject.id, present(standing))
}

const showPlace = async (database: Database, appearanceId: string, standing: Standing) => {
  const abstract = await readAbstract(database, standing.item.id)
  return readReviewAnswer(database, standing, { appearanceId, abstract })
}

/** One of the places of whoever is asking; NOT_FOUND for any other. */
const ownPlace = async (context: Context, appearanceId: string) => {
  const { scope } = reviewerOf(context)
  if (!scope.appearanceIds.includes(appearanceId)) throw notFound()
  const place = await context.database
    .selectFrom('appearance')
    .select('itemId')
    .where('id', '=', appearanceId)
    .executeTakeFirst()
  // Staff may have put them off the item for good since their session was read.
  if (!place) throw notFound()
  const [standing] = await readStandings(context.database, [place.itemId])
  return showPlace(context.database, appearanceId, present(standing))
}

export const review = {
  get: api.review.get.handler(async ({ context }) => {
    const { database } = context
    const { name, eventId, scope, subject } = reviewerOf(context)
    return {
      name,
      event: await readReviewEvent(database, eventId),
      contact: await readContact(database),
      informationClause: await clauseFor(database, subject),
      tasks: await readTasks(database, eventId, scope),
    }
  }),

  panel: api.review.panel.handler(({ input, context }) => ownPanel(context, input.panelId)),

  look: api.review.look.handler(async ({ input, context }) => {
    await look(context, reviewerOf(context), input)
    return {}
  }),

  decide: api.review.decide.handler(async ({ input, context, errors }) => {
    const reviewer = reviewerOf(context)
    await decide(context, reviewer, input, async (change, standing) => {
      throw errors.CONFLICT({ data: { current: await showPanel(change, reviewer.subject.id, standing) } })
    })
    return ownPanel(context, input.panelId)
  }),

  comment: api.review.comment.handler(async ({ input, context }) => {
    await comment(context, reviewerOf(context), input)
    return ownPanel(context, input.panelId)
  }),

  propose: api.review.propose.handler(async ({ input, context }) => {
    await propose(context, reviewerOf(context), input)
    return ownPanel(context, input.panelId)
  }),

  answer: api.review.answer.handler(({ input, context }) => ownPlace(context, input.appearanceId)),

  respond: api.review.respond.handler(async ({ input, context, errors }) => {
    const { appearanceId } = input
    await respond(context, reviewerOf(context), input, async (change, standing) => {
      throw errors.CONFLICT({ data: { current: await showPlace(change, appearanceId, standing) } })
    })
    return ownPlace(context, appearanceId)
  }),

  correct: api.review.correct.handler(async ({ input, context }) => {
    await correct(context, reviewerOf(context), input)
    return ownPlace(context, input.appearanceId)
  }),

  partner: api.review.partner.handler(({ input, context }) =>
    readReviewPartner(context.database, reviewerOf(context), input.eventPartnerId),
  ),

  putCard: api.review.putCard.handler(({ input, context, errors }) =>
    putCard(context, reviewerOf(context), input, (current) => errors.CONFLICT({ data: { current } })),
  ),

  addLogo: api.review.addLogo.handler(({ input, context }) => addLogo(context, reviewerOf(context), input)),

  putLogo: api.review.putLogo.handler(({ input, context, errors }) =>
    putLogo(context, reviewerOf(context), input, (current) => errors.CONFLICT({ data: { current } })),
  ),

  removeLogo: api.review.removeLogo.handler(({ input, context }) =>
    dropLogo(context, reviewerOf(context), input),
  ),

  decideProof: api.review.decideProof.handler(async ({ input, context, errors }) => {
    const reviewer = reviewerOf(context)
    const { eventPartnerId } = input
    await decideProof(context, reviewer, input, async (change) => {
      const current = await readReviewPartner(change, reviewer, eventPartnerId)
      return errors.CONFLICT({ data: { current } })
    })
    return readReviewPartner(context.database, reviewer, eventPartnerId)
  }),
}
