import { proposalDetails, type Lineup } from '#contract/lineups.ts'
import { lineupContent, type Decision } from '#contract/signOffs.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import type { Change, Database } from '#server/database/database.ts'
import { present } from './holdStandings.ts'
import { readStandings, type StandingDecision } from './readStandings.ts'

/** A decision as it is shown; a line-up's says its version, an answer the place that it was given for. */
export const shownDecision = (row: StandingDecision): Decision => ({
  id: row.id,
  answer: row.answer,
  version: row.version,
  facts: row.kind === 'answer' ? row.facts : null,
  comment: row.comment,
  aboutPersonId: row.aboutPersonId,
  way: row.way,
  channel: row.channel,
  note: row.note,
  actor: row.actor,
  at: row.at,
})

/** A decision as whoever it is of sees it: without what staff noted for themselves. */
export const ownDecision = (row: StandingDecision): Decision => ({ ...shownDecision(row), note: '' })

/** The versions of a line-up, oldest first. */
export const readVersions = async (database: Database | Change, panelId: string) => {
  const rows = await database
    .selectFrom('lineup_version')
    .leftJoin('user_account', 'user_account.id', 'lineup_version.createdById')
    .select(['number', 'hash', 'content', 'createdAt', 'user_account.name as createdBy'])
    .where('panelId', '=', panelId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    ...row,
    content: lineupContent.parse(JSON.parse(row.content)),
    createdBy: row.createdBy ?? '',
  }))
}

/** What staff and the moderator said to each other about an item, oldest first. */
export const readDiscussion = async (database: Database | Change, itemId: string) => {
  const rows = await database
    .selectFrom('lineup_comment')
    .leftJoin('user_account', 'user_account.id', 'lineup_comment.authorId')
    .leftJoin('person', 'person.id', 'lineup_comment.authorId')
    .select(['lineup_comment.id', 'authorKind', 'authorId', 'text', 'at', 'user_account.name as userName'])
    .select(['given', 'family'])
    .where('itemId', '=', itemId)
    .orderBy('at')
    .orderBy('lineup_comment.id')
    .execute()
  return rows.map(({ id, authorKind, authorId, text, at, userName, given, family }) => ({
    id,
    authorId,
    author: { kind: authorKind, name: userName ?? `${given ?? ''} ${family ?? ''}`.trim() },
    text,
    at,
  }))
}

/** What was proposed for an item, oldest first; `by`: only by this person. */
export const readProposals = async (database: Database | Change, itemId: string, by?: string) => {
  let filtered = database
    .selectFrom('proposal')
    .innerJoin('person', 'person.id', 'proposal.personId')
    .leftJoin('user_account', 'user_account.id', 'proposal.resolvedById')
    .select(['proposal.id', 'details', 'given', 'family', 'at', 'state', 'reply', 'resolvedAt', 'subjectId'])
    .select('user_account.name as resolvedBy')
    .where('itemId', '=', itemId)
    .orderBy('at')
    .orderBy('proposal.id')
  if (by !== undefined) filtered = filtered.where('personId', '=', by)
  return (await filtered.execute()).map(({ details, given, family, subjectId, ...row }) => ({
    ...row,
    subjectId,
    details: proposalDetails.parse(JSON.parse(details)),
    by: `${given} ${family}`,
  }))
}

/** Whether the letters went out that asked, by the requests' letters. */
const readTellings = async (database: Database | Change, messageIds: readonly (string | null)[]) => {
  const rows = await database
    .selectFrom('message')
    .select(['id as messageId', 'state', 'sentAt'])
    .where('id', 'in', ['', ...messageIds.filter((id) => id !== null)])
    .execute()
  return new Map(rows.map((row) => [row.messageId, row]))
}

/** A line-up's sign-off as staff see it; NOT_FOUND when the item is not there. */
export const readLineup = async (database: Database | Change, itemId: string): Promise<Lineup> => {
  const [found] = await readStandings(database, [itemId])
  const { item, content, lineup, places, isReady, requests, decisions } = present(found)
  const hash = await canonicalHash(content)
  const versions = await readVersions(database, itemId)
  const tellings = await readTellings(
    database,
    requests.map(({ messageId }) => messageId),
  )
  const askedOf = (request: (typeof requests)[number]) => ({
    deadline: request.deadline,
    at: request.askedAt,
    by: request.askedBy ?? '',
    telling: tellings.get(request.messageId ?? '') ?? null,
  })
  const look = await database
    .selectFrom('lineup_look')
    .select('at')
    .where('panelId', '=', itemId)
    .where('personId', '=', moderatorOf(content) ?? '')
    .where('version', '=', lineup.request?.version ?? 0)
    .executeTakeFirst()
  return {
    panelId: item.id,
    eventId: item.eventId,
    state: lineup.state,
    isReady,
    isToBeConfirmed: item.isToBeConfirmed === 1,
    content,
    hash,
    version: versions.find((version) => version.hash === hash)?.number ?? null,
    sent:
      lineup.request === null
        ? null
        : { ...askedOf(lineup.request), version: lineup.request.version ?? 0, seenAt: look?.at ?? null },
    decision: lineup.decision === null ? null : shownDecision(lineup.decision),
    people: places
      .filter(({ role }) => role !== 'moderator')
      .map(({ id, personId, role, state, coversHash, request, decision }) => ({
        appearanceId: id,
        personId,
        role,
        state,
        coversHash,
        asked: request === null ? null : askedOf(request),
        decision: decision === null ? null : shownDecision(decision),
      })),
    versions,
    decisions: decisions.filter(({ kind }) => kind === 'lineup').map(shownDecision),
    discussion: await readDiscussion(database, itemId),
    proposals: await readProposals(database, itemId),
  }
}
