import type { KyselyPlugin } from 'kysely'
import type { Database } from '#server/database/database.ts'

/** The same database, with a count of what is asked of it. */
export const counted = (database: Database) => {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { database: database.withPlugin(plugin), queries: () => count }
}
