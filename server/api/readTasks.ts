import type { ReviewTask } from '#contract/review.ts'
import type { Database } from '#server/database/database.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import type { Scope } from '#server/session/principal.ts'
import { readReviewProofs } from '#server/proofs/readReviewProofs.ts'
import { readPartnerRoles } from './readPartnerRoles.ts'

const placeOf = ({ title, day, start, durationMinutes, room }: Standing['item']) => ({
  title,
  day,
  start,
  durationMinutes,
  room,
})

/** What was asked and answered last: of a line-up by its present moderator, or of somebody's own place. */
const askingOf = (
  {
    request,
    decision,
  }: { request: { deadline: string } | null; decision: { answer: AnswerOf; way: string } | null },
  isWaiting: boolean,
) => ({
  isWaiting,
  deadline: request?.deadline ?? null,
  answer: decision === null || decision.way === 'staff' ? null : decision.answer,
})
type AnswerOf = NonNullable<Extract<ReviewTask, { kind: 'panel' }>['answer']>

/** What somebody is asked about at an event, in the programme's order. */
export const readTasks = async (database: Database, eventId: string, scope: Scope): Promise<ReviewTask[]> => {
  const places = await database
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .select(['appearance.id', 'appearance.itemId', 'appearance.role'])
    .where('programme_item.eventId', '=', eventId)
    .where('programme_item.removedAt', 'is', null)
    .where((where) =>
      where.or([
        where('appearance.id', 'in', ['', ...scope.appearanceIds]),
        where.and([
          where('appearance.itemId', 'in', ['', ...scope.itemIds]),
          where('appearance.role', '=', 'moderator'),
          where('appearance.removedAt', 'is', null),
        ]),
      ]),
    )
    .orderBy('day')
    .orderBy('programme_item.position')
    .orderBy('appearance.position')
    .orderBy('appearance.id')
    .execute()
  const standings = new Map(
    (
      await readStandings(
        database,
        places.map(({ itemId }) => itemId),
      )
    ).map((standing) => [standing.item.id, standing]),
  )
  const panels: ReviewTask[] = []
  const answers: ReviewTask[] = []
  for (const { id, itemId, role } of places) {
    const standing = standings.get(itemId)
    const place = standing?.places.find((it) => it.id === id)
    if (!standing || !place) continue
    const { item, lineup } = standing
    if (role === 'moderator')
      panels.push({
        kind: 'panel',
        panelId: itemId,
        ...placeOf(item),
        ...askingOf(lineup, lineup.state === 'sent'),
      })
    else
      answers.push({
        kind: 'answer',
        appearanceId: id,
        itemKind: item.kind,
        role,
        ...placeOf(item),
        // What was said for another time or role is no answer to what stands beside it.
        ...askingOf(
          place.state === 'outdated' ? { ...place, decision: null } : place,
          place.state === 'invited',
        ),
      })
  }
  const partners = await readPartnerRoles(database, eventId)
  const organisations: ReviewTask[] = []
  for (const eventPartnerId of scope.eventPartnerIds) {
    const own = partners.filter((partner) => partner.id === eventPartnerId)
    const proofs = await readReviewProofs(database, { eventId, eventPartnerId })
    const waiting = proofs.filter(({ isCurrent, state }) => isCurrent && state === 'waiting')
    organisations.push({
      kind: 'partner',
      eventPartnerId,
      name: own[0]?.name ?? '',
      roles: own.map(({ role }) => role),
      isWaiting: waiting.length > 0,
      deadline: waiting.flatMap(({ deadline }) => deadline ?? []).toSorted()[0] ?? null,
      waiting: waiting.length,
    })
  }
  return [...panels, ...answers, ...organisations]
}
