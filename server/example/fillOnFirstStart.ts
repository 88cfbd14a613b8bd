import { newId } from '#domain/id.ts'
import type { Change, Database } from '#server/database/database.ts'
import { forum2023 } from './forum2023.ts'
import { writeForum } from './seedForum.ts'
import { seedSettings, seedStaff } from './seedSettings.ts'

const hasAdministrator = async (change: Change) => {
  const found = await change
    .selectFrom('user_account')
    .select('id')
    .where('role', '=', 'administrator')
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Gives a new database its settings, an administrator and, where it is wanted, the example, all of it or nothing: a start
 * that breaks off is made up for by the next, and of several at once one does it. A database from before sign-in, in
 * which nobody is an administrator, is given one, or nobody could ever come in.
 */
export const fillOnFirstStart = (
  database: Database,
  { now, hasExample }: { now: Date; hasExample: boolean },
) =>
  database.transaction().execute(async (change) => {
    const isFirst = await seedSettings(change)
    if (!(await hasAdministrator(change))) {
      await seedStaff(change, [{ id: newId(), name: 'Administrator', role: 'administrator', email: '' }])
    }
    if (isFirst && hasExample) {
      await writeForum(change, forum2023, { now: now.toISOString(), isExample: true })
    }
  })
