import { localChanges } from '#server/changes.ts'
import { today } from '#server/api/base.ts'
import { erasePerson } from '#server/api/personData.ts'
import type { Database } from '#server/database/database.ts'
import { asSystem } from '#server/history/asSystem.ts'
import { commit } from '#server/history/commit.ts'

/**
 * Erases once more, in a database that was restored, those of `erased` who are there again: a backup from before must not
 * bring anybody back (RODO, art. 17). Answers how many there were.
 */
export const eraseAgain = async (
  database: Database,
  erased: readonly string[],
  clock: () => Date,
): Promise<number> => {
  const there = await database
    .selectFrom('person')
    .select('id')
    .where('id', 'not in', (select) => select.selectFrom('erased_person').select('id'))
    .execute()
  const ids = new Set(erased)
  const again = there.filter(({ id }) => ids.has(id))
  const committer = asSystem({ database, clock, changes: localChanges() }, 'people.erase')
  for (const { id } of again)
    await commit(committer, (work) => erasePerson(work, id, today(clock), clock().toISOString()))
  return again.length
}
