import type { ReviewAnswer } from '#contract/review.ts'
import { notFound } from '#server/api/base.ts'
import { readReviewEvent } from '#server/api/readReviewEvent.ts'
import type { Database } from '#server/database/database.ts'
import type { Standing } from './readStandings.ts'
import { readProposals, ownDecision } from './readLineup.ts'

/** Somebody's own place as they see it: how they will be printed, what they are asked and what they answered. */
export const readReviewAnswer = async (
  database: Database,
  { item, places }: Standing,
  { appearanceId, abstract }: { appearanceId: string; abstract: string },
): Promise<ReviewAnswer> => {
  const place = places.find(({ id }) => id === appearanceId)
  if (!place) throw notFound()
  const { personId, role, card, state, facts, coversHash, request, decision } = place
  const person = await database
    .selectFrom('person')
    .select(['email', 'sharesEmail'])
    .where('id', '=', personId)
    .executeTakeFirst()
  const proposals = await readProposals(database, item.id, personId)
  return {
    id: appearanceId,
    personId,
    state,
    facts,
    coversHash,
    asked: request === null ? null : { deadline: request.deadline, at: request.askedAt },
    decision: decision === null || decision.way === 'staff' ? null : ownDecision(decision),
    sharesEmail: person && person.email !== '' ? person.sharesEmail === 1 : null,
    proposals: proposals.filter(({ subjectId }) => subjectId === appearanceId),
    role,
    card,
    itemKind: item.kind,
    title: item.title,
    abstract,
    day: item.day,
    start: item.start,
    durationMinutes: item.durationMinutes,
    room: item.room,
    event: await readReviewEvent(database, item.eventId),
  }
}
