import { notFound } from '#server/api/base.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { readStandings, type Standing } from './readStandings.ts'

/** Holds items for a change and answers where they stand then; the people are held as they are, so that nobody is erased meanwhile. */
export const holdStandings = async (
  change: Change,
  itemIds: readonly string[],
  personIds: readonly string[] = [],
) => {
  await hold(change, 'person', [...new Set(personIds)], 'as-is')
  await hold(change, 'programme_item', [...new Set(itemIds)], 'to-change')
  return readStandings(change, itemIds)
}

/** The same for one item; NOT_FOUND when it is not there or was removed. */
export const holdStanding = async (change: Change, itemId: string, personIds: readonly string[] = []) => {
  const [standing] = await holdStandings(change, [itemId], personIds)
  return present(standing)
}

/** An item that is there to be asked about; NOT_FOUND for any other. */
export const present = (standing: Standing | undefined): Standing => {
  if (!standing || standing.item.removedAt !== null || standing.item.eventRemovedAt !== null) throw notFound()
  return standing
}
