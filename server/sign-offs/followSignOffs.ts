import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { oweLetters } from './oweLetters.ts'
import { readStandings, type Standing } from './readStandings.ts'

/** Every item that a change touched: those named, and all those of the events named. */
const touchedItems = async (change: Change, itemIds: readonly string[], eventIds: readonly string[]) => {
  if (eventIds.length === 0) return [...itemIds]
  const items = await change
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', 'in', [...eventIds])
    .execute()
  return [...new Set([...itemIds, ...items.map(({ id }) => id)])]
}

/** What is written down of items and places, before it is compared with what follows now. */
const readWritten = async (change: Change, itemIds: readonly string[]) => {
  const places = await change
    .selectFrom('appearance')
    .select(['id', 'answerState'])
    .where('itemId', 'in', ['', ...itemIds])
    .where('removedAt', 'is', null)
    .execute()
  const proposals = await change
    .selectFrom('proposal')
    .select((select) => ['itemId', select.fn.countAll<string>().as('count')])
    .where('itemId', 'in', ['', ...itemIds])
    .where('state', '=', 'open')
    .groupBy('itemId')
    .execute()
  return {
    states: new Map(places.map(({ id, answerState }) => [id, answerState])),
    proposals: new Map(proposals.map(({ itemId, count }) => [itemId, Number(count)])),
  }
}

type Written = Awaited<ReturnType<typeof readWritten>>

const project = async (change: Change, { item, lineup, isReady, places }: Standing, written: Written) => {
  const ready = isReady ? (1 as const) : (0 as const)
  const openProposals = written.proposals.get(item.id) ?? 0
  const isWritten =
    item.lineupState === lineup.state && item.isReady === ready && item.openProposals === openProposals
  if (!isWritten) {
    await change
      .updateTable('programme_item')
      .set({ lineupState: lineup.state, isReady: ready, openProposals })
      .where('id', '=', item.id)
      .execute()
  }
  for (const { id, state } of places) {
    if (written.states.get(id) === state) continue
    await change.updateTable('appearance').set({ answerState: state }).where('id', '=', id).execute()
  }
}

/**
 * Writes down the states that follow from what a change did to items or to whole events, and keeps the letters in the
 * outbox that nobody has to ask for: to those who are no longer there, or who come to another room. Part of every change,
 * before its history; whoever changed an item holds it, so that no two changes follow from half of each other.
 */
export const followSignOffs = async (
  change: Change,
  touched: { itemIds: readonly string[]; eventIds: readonly string[] },
  now: Date,
) => {
  if (touched.itemIds.length === 0 && touched.eventIds.length === 0) return []
  const ids = await touchedItems(change, touched.itemIds, touched.eventIds)
  await hold(change, 'programme_item', ids, 'to-change')
  const standings = await readStandings(change, ids)
  const written = await readWritten(change, ids)
  for (const standing of standings) await project(change, standing, written)
  return oweLetters(change, standings, now)
}
