import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import type { Standing } from './readStandings.ts'

/** Announces an item as „do potwierdzenia”, or no longer; whoever changes it holds it. */
export const writeMark = async (
  { change, record }: Work,
  item: Standing['item'],
  isToBeConfirmed: boolean,
) => {
  await change
    .updateTable('programme_item')
    .set({ isToBeConfirmed: isToBeConfirmed ? 1 : 0 })
    .where('id', '=', item.id)
    .execute()
  const before = { isToBeConfirmed: item.isToBeConfirmed === 1 }
  record(itemEntry(item, { before, after: { isToBeConfirmed } }))
}
