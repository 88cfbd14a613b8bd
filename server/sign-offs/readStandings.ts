import { lineupContent as contentSchema, placeFacts as factsSchema } from '#contract/signOffs.ts'
import { canonicalHash, coveredFacts, lineupContent, placeFacts } from '#domain/canonical.ts'
import { answerStanding, isPanelReady, lineupStanding } from '#domain/lineupState.ts'
import { readLineups } from '#server/api/lineup.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readDismissals } from './readDismissals.ts'

const selectItems = (database: Database | Change, itemIds: readonly string[]) =>
  database
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .leftJoin('room', 'room.id', 'programme_item.roomId')
    .select(['programme_item.id', 'programme_item.eventId', 'kind', 'title', 'day', 'start'])
    .select(['durationMinutes', 'lineupState', 'isReady', 'isToBeConfirmed', 'openProposals'])
    .select(['room.name as room', 'event.venueName as venue', 'event.state as eventState'])
    .select(['event.removedAt as eventRemovedAt', 'programme_item.removedAt as removedAt'])
    .select(['event.endsOn', 'event.isExample', 'event.timeZone', 'event.name as eventName'])
    .where('programme_item.id', 'in', ['', ...itemIds])
    .orderBy('programme_item.id')
    .execute()

/** What was asked about items, in order; each with the line-up that it was about, null for a person's own place. */
const readRequests = async (database: Database | Change, itemIds: readonly string[]) => {
  const rows = await database
    .selectFrom('request')
    .leftJoin('lineup_version', (join) =>
      join.onRef('lineup_version.panelId', '=', 'request.itemId').onRef('number', '=', 'request.version'),
    )
    .leftJoin('user_account', 'user_account.id', 'request.askedById')
    .selectAll('request')
    .select(['lineup_version.content', 'user_account.name as askedBy'])
    .where('request.itemId', 'in', ['', ...itemIds])
    .orderBy('request.seq')
    .execute()
  return rows.map((row) => ({ ...row, content: parseContent(row.content) }))
}

const readDecisions = async (database: Database | Change, itemIds: readonly string[]) => {
  const rows = await database
    .selectFrom('decision')
    .leftJoin('lineup_version', (join) =>
      join.onRef('lineup_version.panelId', '=', 'decision.itemId').onRef('number', '=', 'decision.version'),
    )
    .leftJoin('user_account', (join) =>
      join.onRef('user_account.id', '=', 'decision.actorId').on('decision.actorKind', '=', 'staff'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'decision.actorId').on('decision.actorKind', '=', 'reviewer'),
    )
    .selectAll('decision')
    .select(['lineup_version.content', 'user_account.name as userName', 'person.given', 'person.family'])
    .where('decision.itemId', 'in', ['', ...itemIds])
    .orderBy('decision.seq')
    .execute()
  return rows.map(({ userName, given, family, ...row }) => ({
    ...row,
    content: parseContent(row.content),
    facts: factsSchema.parse(JSON.parse(row.facts)),
    actor: userName ?? `${given ?? ''} ${family ?? ''}`.trim(),
  }))
}

const parseContent = (text: string | null) => (text === null ? null : contentSchema.parse(JSON.parse(text)))

type Row = { kind: 'lineup' | 'answer'; content: unknown; subjectId: string; personId: string }
const ofLineup = <Item extends Row>(rows: readonly Item[]) =>
  rows.flatMap((row) =>
    row.kind === 'lineup' && row.content !== null ? [{ ...row, content: row.content }] : [],
  )
/** What was said for a place by, or to, whoever stands there: somebody put in another's place takes over none of it. */
const ofPlace = <Item extends Row>(rows: readonly Item[], place: { id: string; personId: string }) =>
  rows.filter((row) => row.kind === 'answer' && row.subjectId === place.id && row.personId === place.personId)

const counting = <Item extends { isOver: boolean }>(rows: readonly Item[]) =>
  rows.filter(({ isOver }) => !isOver)

const groupBy = <Item extends { itemId: string }>(rows: readonly Item[]) =>
  Map.groupBy(rows, ({ itemId }) => itemId)

/**
 * Where items of the programme stand: what each is now, what was asked and decided, and the states that follow.
 * `decisions` and `requests` are all there ever were; `isOver`: they were told since that they are off.
 */
export const readStandings = async (database: Database | Change, itemIds: readonly string[]) => {
  const items = await selectItems(database, itemIds)
  const ids = items.map(({ id }) => id)
  const lineups = await readLineups(database, ids)
  const isSince = await readDismissals(database, ids)
  const requests = groupBy(
    (await readRequests(database, ids)).map((row) => ({ ...row, isOver: !isSince(row, row.askedAt) })),
  )
  const decisions = groupBy(
    (await readDecisions(database, ids)).map((row) => ({ ...row, isOver: !isSince(row, row.at) })),
  )
  return Promise.all(
    items.map(async (item) => {
      const people = lineups.get(item.id) ?? []
      const asked = requests.get(item.id) ?? []
      const decided = decisions.get(item.id) ?? []
      const isVoid =
        item.eventState === 'cancelled' || item.removedAt !== null || item.eventRemovedAt !== null
      const content = lineupContent(item, people)
      const places = await Promise.all(
        people.map(async (place) => {
          const facts = placeFacts(item, place.role)
          const coversHash = await canonicalHash(coveredFacts(facts))
          const standing = answerStanding({
            isVoid,
            coversHash,
            requests: ofPlace(counting(asked), place),
            decisions: ofPlace(counting(decided), place),
          })
          return { ...place, facts, coversHash, ...standing }
        }),
      )
      const lineup = lineupStanding({
        isVoid,
        now: content,
        requests: ofLineup(counting(asked)),
        decisions: ofLineup(counting(decided)),
      })
      const isReady = item.kind === 'panel' && isPanelReady(lineup.state, places)
      return { item, isVoid, content, places, lineup, isReady, requests: asked, decisions: decided }
    }),
  )
}

export type Standing = Awaited<ReturnType<typeof readStandings>>[number]
export type StandingDecision = Standing['decisions'][number]
