import type { ProposalDetails } from '#contract/lineups.ts'
import type { PrintedCard } from '#contract/programme.ts'
import type { Decision } from '#contract/signOffs.ts'
import { canonicalHash } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { itemEntry, personEntry } from '#server/history/entries.ts'
import type { Reviewer } from '#server/session/principal.ts'
import { holdStanding } from '#server/sign-offs/holdStandings.ts'
import type { Standing } from '#server/sign-offs/readStandings.ts'
import { writeComment } from '#server/sign-offs/writeComment.ts'
import { writeAnswer, writeLineupDecision } from '#server/sign-offs/writeDecision.ts'
import { notFound, refuse, type Context } from './base.ts'
import { claimOnce } from './creation.ts'

// What somebody invited says: answers, remarks and proposals. Each is written once under the id that their browser made.

/** So that nobody fills the desk, not even by a mistake. */
const mostProposals = 30

/** Holds an item of whoever is asking, and does something once; answers what `work` answers, or undefined for a repeat. */
const onOwn = async <Result>(
  context: Context,
  input: { id: string },
  { itemId, personId }: { itemId: string; personId: string },
  work: (tools: Work, standing: Standing, now: string) => Promise<Result>,
) => {
  const hash = await canonicalHash(input)
  const now = context.clock().toISOString()
  return commit(context, async (tools) => {
    await hold(tools.change, 'person', [personId], 'to-change')
    const standing = await holdStanding(tools.change, itemId)
    if (!(await claimOnce(tools.change, input.id, hash, now))) return undefined
    return work(tools, standing, now)
  })
}

/** The panel must still be theirs once it is held: somebody else may moderate it by now. */
const checkModerates = ({ places }: Standing, personId: string) => {
  if (places.every((place) => place.role !== 'moderator' || place.personId !== personId)) throw notFound()
}

const own = ({ scope, subject }: Reviewer, panelId: string) => {
  if (!scope.itemIds.includes(panelId)) throw notFound()
  return { itemId: panelId, personId: subject.id }
}

/** Remembers that a version was looked at; a version that was not sent to them is not theirs to have seen. */
export const look = async (
  context: Context,
  reviewer: Reviewer,
  { panelId, version }: { panelId: string; version: number },
) => {
  const { itemId, personId } = own(reviewer, panelId)
  const sent = await context.database
    .selectFrom('request')
    .select('id')
    .where('itemId', '=', itemId)
    .where('personId', '=', personId)
    .where('kind', '=', 'lineup')
    .where('version', '=', version)
    .executeTakeFirst()
  if (!sent) throw refuse(['version'], 'version-unknown')
  const at = context.clock().toISOString()
  await commit(context, async ({ change, tell }) => {
    const { numInsertedOrUpdatedRows } = await change
      .insertInto('lineup_look')
      .values({ panelId, personId, version, at })
      .onConflict((conflict) => conflict.columns(['panelId', 'personId', 'version']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) tell({ entity: 'item', id: panelId, eventId: reviewer.eventId })
  })
}

type LineupAnswer = {
  panelId: string
  id: string
  version: number
  answer: Decision['answer']
  comment: string
  aboutPersonId: string | null
}

/** Refuses an answer to something that is not so any more, with what is. */
type Refuse = (change: Change, standing: Standing) => Promise<never>

/** Writes down a moderator's answer to the version that was sent to them last; an earlier one is not answered any more. */
export const decide = (context: Context, reviewer: Reviewer, input: LineupAnswer, refuseEarlier: Refuse) =>
  onOwn(context, input, own(reviewer, input.panelId), async (work, standing, now) => {
    const { id, answer, comment: said, aboutPersonId } = input
    checkModerates(standing, reviewer.subject.id)
    const { request } = standing.lineup
    if (standing.isVoid) throw refuse(['panelId'], 'event-cancelled')
    if (request === null || request.version !== input.version) return refuseEarlier(work.change, standing)
    const given = { id, answer, comment: said, aboutPersonId, way: 'self', channel: null, note: '' } as const
    const { version, coversHash: hash, content } = request
    await writeLineupDecision(work, standing, given, {
      principal: context.principal,
      now,
      version,
      hash,
      content,
    })
  })

/** Adds to what staff and the moderator say to each other. */
export const comment = (
  context: Context,
  reviewer: Reviewer,
  input: { panelId: string; id: string; text: string },
) =>
  onOwn(context, input, own(reviewer, input.panelId), async ({ change, record }, standing, at) => {
    checkModerates(standing, reviewer.subject.id)
    const { item } = standing
    const author = { authorKind: 'reviewer' as const, authorId: reviewer.subject.id }
    const { id, text } = input
    await writeComment(change, { id, itemId: item.id, eventId: item.eventId, ...author, text, at })
    record(itemEntry(item, { before: {}, after: { [`comments.${reviewer.subject.id}`]: text } }))
  })

type Proposed = {
  id: string
  personId: string
  subjectId: string | null
  /** With the card that a correction was made on, so that what it leaves alone stays as staff have it by then. */
  details: ProposalDetails & { before?: PrintedCard }
}

const insertProposal = async (
  { change, record }: Work,
  { item }: Standing,
  { id, personId, subjectId, details }: Proposed,
  at: string,
) => {
  const { count } = await change
    .selectFrom('proposal')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('itemId', '=', item.id)
    .where('personId', '=', personId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostProposals) throw refuse(['id'], 'too-many')
  await change
    .insertInto('proposal')
    .values({
      id,
      itemId: item.id,
      eventId: item.eventId,
      personId,
      subjectId,
      details: JSON.stringify(details),
      state: 'open',
      reply: '',
      at,
      resolvedById: null,
      resolvedAt: null,
    })
    .execute()
  record(itemEntry(item, { before: {}, after: { [`proposed.${personId}`]: { kind: details.kind } } }))
}

/** Proposes somebody for the line-up. */
export const propose = (
  context: Context,
  reviewer: Reviewer,
  input: { panelId: string; id: string; details: ProposalDetails },
) =>
  onOwn(context, input, own(reviewer, input.panelId), async (work, standing, now) => {
    checkModerates(standing, reviewer.subject.id)
    const { id, details } = input
    await insertProposal(work, standing, { id, personId: reviewer.subject.id, subjectId: null, details }, now)
  })

const ownPlace = async ({ database }: Context, { scope, subject }: Reviewer, appearanceId: string) => {
  if (!scope.appearanceIds.includes(appearanceId)) throw notFound()
  const place = await database
    .selectFrom('appearance')
    .select('itemId')
    .where('id', '=', appearanceId)
    .executeTakeFirst()
  // Staff may have put them off the item for good since their session was read.
  if (!place) throw notFound()
  return { itemId: place.itemId, personId: subject.id }
}

const placeIn = ({ places }: Standing, appearanceId: string, personId: string) => {
  const place = places.find((it) => it.id === appearanceId && it.personId === personId)
  if (!place || place.role === 'moderator') throw notFound()
  return place
}

type PlaceAnswer = {
  appearanceId: string
  id: string
  coversHash: string
  answer: Decision['answer']
  note: string
  sharesEmail: boolean | null
}

/** Lets, or no longer lets, moderators see somebody's address. */
const share = async ({ change, record }: Work, personId: string, sharesEmail: boolean) => {
  const { numUpdatedRows } = await change
    .updateTable('person')
    .set((set) => ({
      sharesEmail: sharesEmail ? (1 as const) : (0 as const),
      revision: set('revision', '+', 1),
    }))
    .where('id', '=', personId)
    .where('sharesEmail', '=', sharesEmail ? 0 : 1)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  record(personEntry(personId, { before: { sharesEmail: !sharesEmail }, after: { sharesEmail } }))
}

/** Writes down somebody's answer for their place as it is now; one that was meant for another time or role is not taken. */
export const respond = async (
  context: Context,
  reviewer: Reviewer,
  input: PlaceAnswer,
  refuseChanged: Refuse,
) => {
  const { appearanceId, id, coversHash, answer, note, sharesEmail } = input
  return onOwn(
    context,
    input,
    await ownPlace(context, reviewer, appearanceId),
    async (work, standing, now) => {
      const place = placeIn(standing, appearanceId, reviewer.subject.id)
      if (standing.isVoid) throw refuse(['appearanceId'], 'event-cancelled')
      if (place.coversHash !== coversHash) return refuseChanged(work.change, standing)
      if (sharesEmail !== null) await share(work, place.personId, sharesEmail)
      const given = { id, answer, comment: note, way: 'self', channel: null, note: '' } as const
      await writeAnswer(work, standing, place, given, { principal: context.principal, now })
    },
  )
}

/** Proposes how somebody's own name, title or organisation should be printed. */
export const correct = async (
  context: Context,
  reviewer: Reviewer,
  input: { appearanceId: string; id: string; card: PrintedCard; reason: string },
) => {
  const { appearanceId, id, card, reason } = input
  await onOwn(
    context,
    input,
    await ownPlace(context, reviewer, appearanceId),
    async (work, standing, now) => {
      const { personId, card: before } = placeIn(standing, appearanceId, reviewer.subject.id)
      const details = { kind: 'card', personId, card, reason, before } as const
      await insertProposal(work, standing, { id, personId, subjectId: appearanceId, details }, now)
    },
  )
}
