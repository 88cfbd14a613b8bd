import { canonicalHash, moderatorFacts } from '#domain/canonical.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { dayAt } from '#domain/time.ts'
import { notFound, refuse } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { LetterPlan } from '#server/outbox/letterPlan.ts'
import type { Standing } from './readStandings.ts'

export type Asking = {
  eventId: string
  panelIds: readonly string[]
  appearanceIds: readonly string[]
  deadline: string
}

type AskedMatter = LetterPlan['matters'][number]

/** Something to be asked of somebody: the row that says so, and how the letter puts it. */
export type PlannedRequest = { personId: string; standing: Standing; matter: AskedMatter }

/** The items that are asked about, by the panels and places named; an unknown place is named by nothing. */
export const itemsOf = async (database: Database | Change, asking: Asking) => {
  const places = await database
    .selectFrom('appearance')
    .select(['id', 'itemId'])
    .where('id', 'in', ['', ...asking.appearanceIds])
    .where('removedAt', 'is', null)
    .execute()
  return [...new Set([...asking.panelIds, ...places.map(({ itemId }) => itemId)])]
}

/** Refuses to ask about an event that is over, by a day that has passed, or about nothing at all. */
export const checkAsking = async (database: Database | Change, asking: Asking, now: Date) => {
  const event = await database
    .selectFrom('event')
    .select(['endsOn', 'timeZone', 'state'])
    .where('id', '=', asking.eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const today = dayAt(now, event.timeZone)
  if (event.state === 'cancelled') throw refuse(['eventId'], 'event-cancelled')
  if (lastDayOfReviewLink(event.endsOn) < today) throw refuse(['eventId'], 'event-over')
  if (asking.deadline < today) throw refuse(['deadline'], 'deadline-past')
  if (asking.panelIds.length + asking.appearanceIds.length === 0) throw refuse(['panelIds'], 'nothing-asked')
}

const ofModerator = async (standing: Standing): Promise<PlannedRequest | undefined> => {
  const { item, content, lineup } = standing
  const personId = moderatorOf(content)
  if (item.kind !== 'panel' || personId === undefined) return undefined
  return {
    personId,
    standing,
    matter: {
      kind: 'lineup',
      facts: moderatorFacts(content),
      itemKind: item.kind,
      content,
      before: lineup.decision?.facts ?? null,
      isAgain: lineup.decision !== null,
      subjectId: item.id,
      coversHash: await canonicalHash(content),
      version: null,
    },
  }
}

const ofPerson = (standing: Standing, place: Standing['places'][number]): PlannedRequest => ({
  personId: place.personId,
  standing,
  matter: {
    kind: 'answer',
    facts: place.facts,
    itemKind: standing.item.kind,
    content: null,
    before: place.decision?.facts ?? null,
    isAgain: place.decision !== null,
    subjectId: place.id,
    coversHash: place.coversHash,
    version: null,
  },
})

/** What would be asked of whom; 422 names a panel or a place that nobody can be asked about. */
export const planRequests = async (standings: readonly Standing[], asking: Asking) => {
  const here = standings.filter(({ item }) => item.eventId === asking.eventId && item.removedAt === null)
  const planned: PlannedRequest[] = []
  for (const [index, id] of asking.panelIds.entries()) {
    const standing = here.find(({ item }) => item.id === id)
    const request = standing && (await ofModerator(standing))
    if (!request) throw refuse(['panelIds', index], standing ? 'no-moderator' : 'panel-unknown')
    planned.push(request)
  }
  for (const [index, id] of asking.appearanceIds.entries()) {
    const standing = here.find(({ places }) => places.some((place) => place.id === id))
    const place = standing?.places.find((it) => it.id === id)
    if (!standing || !place || place.role === 'moderator')
      throw refuse(['appearanceIds', index], 'place-unknown')
    planned.push(ofPerson(standing, place))
  }
  return planned
}

/** One letter a person, whatever they are asked. */
export const letterPlans = (
  planned: readonly PlannedRequest[],
  { eventId, deadline }: Asking,
  createdById: string | null,
): LetterPlan[] =>
  [...Map.groupBy(planned, ({ personId }) => personId)].map(([personId, requests]) => ({
    kind: 'request',
    eventId,
    personId,
    deadline,
    matters: requests.map(({ matter }) => matter),
    createdById,
  }))
