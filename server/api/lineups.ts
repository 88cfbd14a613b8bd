import { canonicalHash } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { askPeople } from '#server/sign-offs/askPeople.ts'
import { freezeVersion } from '#server/sign-offs/freezeVersion.ts'
import { holdStanding, present } from '#server/sign-offs/holdStandings.ts'
import { readLineup, readVersions } from '#server/sign-offs/readLineup.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { resolveProposal } from '#server/sign-offs/resolveProposal.ts'
import { writeComment } from '#server/sign-offs/writeComment.ts'
import { writeMark } from '#server/sign-offs/writeMark.ts'
import { writeAnswer, writeLineupDecision } from '#server/sign-offs/writeDecision.ts'
import { api, notFound, refuse, userOf } from './base.ts'
import { claimOnce } from './creation.ts'
import { givenBy } from './writtenDown.ts'

/** A panel, which has a moderator to ask; NOT_FOUND for any other item. */
const holdPanel = async (change: Change, panelId: string) => {
  const standing = await holdStanding(change, panelId)
  if (standing.item.kind !== 'panel') throw notFound()
  return standing
}

export const lineups = {
  get: api.lineups.get.handler(({ input, context }) => readLineup(context.database, input.panelId)),

  versions: api.lineups.versions.handler(async ({ input, context: { database } }) => {
    const [standing] = await readStandings(database, [input.panelId])
    return { items: await readVersions(database, present(standing).item.id) }
  }),

  send: api.lineups.send.handler(async ({ input, context }) => {
    const { panelId, deadline } = input
    const hash = await canonicalHash(input)
    const now = context.clock()
    await commit(context, async (work) => {
      const { item } = await holdPanel(work.change, panelId)
      const asking = { eventId: item.eventId, panelIds: [panelId], appearanceIds: [], deadline }
      if (!(await claimOnce(work.change, input.id, hash, now.toISOString()))) return
      await askPeople(work, asking, { now, userId: userOf(context) })
    })
    return readLineup(context.database, panelId)
  }),

  decide: api.lineups.decide.handler(async ({ input, context, errors }) => {
    const { panelId, id, decision } = input
    const bodyHash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, async (work) => {
      const { change } = work
      const standing = await holdPanel(change, panelId)
      if (!(await claimOnce(change, id, bodyHash, now))) return
      const { content } = standing
      if (standing.isVoid) throw refuse(['panelId'], 'event-cancelled')
      if ((await canonicalHash(content)) !== input.hash)
        throw errors.CONFLICT({ data: { current: await readLineup(change, panelId) } })
      if (decision.kind === 'reopened' && standing.lineup.decision === null)
        throw refuse(['decision'], 'nothing-to-reopen')
      const { number, hash } = await freezeVersion(change, content, { now, createdById: userOf(context) })
      const by = { principal: context.principal, now, version: number, hash, content }
      await writeLineupDecision(work, standing, givenBy(id, decision), by)
    })
    return readLineup(context.database, panelId)
  }),

  answer: api.lineups.answer.handler(async ({ input, context, errors }) => {
    const { panelId, id, appearanceId, decision } = input
    const bodyHash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, async (work) => {
      const { change } = work
      const standing = await holdStanding(change, panelId)
      if (!(await claimOnce(change, id, bodyHash, now))) return
      const place = standing.places.find((it) => it.id === appearanceId)
      if (!place || place.role === 'moderator') throw refuse(['appearanceId'], 'place-unknown')
      if (standing.isVoid) throw refuse(['appearanceId'], 'event-cancelled')
      if (place.coversHash !== input.coversHash)
        throw errors.CONFLICT({ data: { current: await readLineup(change, panelId) } })
      if (decision.kind === 'reopened' && place.decision === null)
        throw refuse(['decision'], 'nothing-to-reopen')
      await writeAnswer(work, standing, place, givenBy(id, decision), { principal: context.principal, now })
    })
    return readLineup(context.database, panelId)
  }),

  comment: api.lineups.comment.handler(async ({ input, context }) => {
    const { panelId, id, text } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, async ({ change, record }) => {
      const { item } = await holdPanel(change, panelId)
      if (!(await claimOnce(change, id, hash, now))) return
      const author = { authorKind: 'staff' as const, authorId: userOf(context) }
      await writeComment(change, { id, itemId: item.id, eventId: item.eventId, ...author, text, at: now })
      record(itemEntry(item, { before: {}, after: { comment: text } }))
    })
    return readLineup(context.database, panelId)
  }),

  resolveProposal: api.lineups.resolveProposal.handler(async ({ input, context, errors }) => {
    const now = context.clock().toISOString()
    await commit(context, async (work) => {
      const done = await resolveProposal(work, input, { now, userId: userOf(context) })
      if (done === 'resolved-otherwise')
        throw errors.CONFLICT({ data: { current: await readLineup(work.change, input.panelId) } })
    })
    return readLineup(context.database, input.panelId)
  }),

  putMark: api.lineups.putMark.handler(async ({ input: { panelId, isToBeConfirmed }, context }) => {
    await commit(context, async (work) => {
      const { item } = await holdPanel(work.change, panelId)
      await writeMark(work, item, isToBeConfirmed)
    })
    return readLineup(context.database, panelId)
  }),
}
