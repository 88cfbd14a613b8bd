import { canonicalHash } from '#domain/canonical.ts'
import { gateBlocks } from '#domain/releases/releaseGate.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold, holdTurn } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { insertRelease } from '#server/releases/insertRelease.ts'
import { readKeptGate } from '#server/releases/readGate.ts'
import { prepare } from '#server/releases/readPreparation.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { readReleaseBoard } from '#server/releases/readReleaseBoard.ts'
import { pageAddress } from '#server/releases/publishedAddress.ts'
import { publish } from '#server/releases/publish.ts'
import { releaseEntry } from '#server/releases/releaseEntry.ts'
import { writeProgrammeLetters } from '#server/releases/writeProgrammeLetters.ts'
import { api, notFound, refuse, userOf } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { claimOnce } from './creation.ts'
import { releasePrints } from './releasePrints.ts'

const present = async (database: Database | Change, eventId: string, number: number) => {
  await checkEvent(database, eventId)
  const release = await readRelease(database, eventId, number)
  if (release === null) throw notFound()
  return release
}

/** Whoever changes the programme or who stands on it waits until the release is made, and the other way round. */
const holdProgramme = async (change: Change, eventId: string) => {
  await hold(change, 'event', [eventId], 'to-change')
  const items = await change
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute()
  await hold(
    change,
    'programme_item',
    items.map(({ id }) => id),
    'as-is',
  )
  await holdTurn(change, `letters ${eventId}`)
}

const readOnce = async (database: Database | Change, eventId: string, id: string) => {
  const row = await database
    .selectFrom('release')
    .select(['id', 'number', 'name', 'hash', 'createdAt as publishedAt'])
    .where('id', '=', id)
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  if (!row) throw refuse(['id'], 'id-taken')
  return row
}

export const releases = {
  list: api.releases.list.handler(({ input, context: { database, clock } }) =>
    readReleaseBoard(database, input.eventId, clock()),
  ),

  get: api.releases.get.handler(async ({ input, context: { database } }) => {
    const release = await present(database, input.eventId, input.number)
    const kept = await database
      .selectFrom('release')
      .leftJoin('user_account', 'user_account.id', 'release.createdById')
      .select(['gate', 'reason', 'user_account.name as createdBy'])
      .where('release.id', '=', release.id)
      .executeTakeFirstOrThrow()
    return {
      ...release,
      createdBy: kept.createdBy ?? '',
      reason: kept.reason,
      gate: readKeptGate(kept.gate, release.content),
    }
  }),

  prepare: api.releases.prepare.handler(async ({ input, context: { database, clock } }) => {
    const { preparation } = await prepare(database, input.eventId, clock())
    return preparation
  }),

  create: api.releases.create.handler(async ({ input, context, errors }) => {
    const { eventId, id, name, slug } = input
    const bodyHash = await canonicalHash(input)
    const now = context.clock()
    return commit(context, async ({ change, record, tell }) => {
      await holdProgramme(change, eventId)
      if (!(await claimOnce(change, id, bodyHash, now.toISOString()))) return readOnce(change, eventId, id)
      const { preparation, content, standings } = await prepare(change, eventId, now)
      const { number, hash, gateHash, gate } = preparation
      if (hash !== input.hash || gateHash !== input.gateHash)
        throw errors.CONFLICT({ data: { current: preparation } })
      if (!preparation.isNew) throw refuse(['hash'], 'nothing-new')
      const isBlocked = gateBlocks(gate)
      if (isBlocked && input.reason === '') throw refuse(['reason'], 'gate-blocks')
      const reason = isBlocked ? input.reason : ''
      const by = { createdById: userOf(context), now: now.toISOString() }
      await insertRelease(change, { id, number, name, content, gate, reason, standings, ...by })
      const address = await publish(change, { eventId, slug, publication: preparation.publication, ...by })
      if (input.isTold) {
        const programmeUrl = pageAddress(context.publicUrl(), address)
        const made = { eventId, releaseId: id, standings, createdById: by.createdById, programmeUrl, now }
        for (const messageId of await writeProgrammeLetters(change, made))
          tell({ entity: 'message', id: messageId, eventId })
      }
      const overridden = gate
        .filter(({ severity }) => severity === 'blocks')
        .map(({ code, entries }) => ({ code, count: entries.length }))
      record(
        releaseEntry(eventId, {
          before: {},
          after: { [`releases.${id}`]: { number, name, reason, overridden } },
        }),
      )
      return readOnce(change, eventId, id)
    })
  }),

  difference: api.releases.difference.handler(async ({ input: { eventId, from, to }, context }) => {
    const before = await present(context.database, eventId, from)
    const after = await present(context.database, eventId, to)
    return { from, to, changes: releaseDifference(before.content, after.content) }
  }),

  ...releasePrints,
}
