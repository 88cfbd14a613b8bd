import type { MessageKind } from '#contract/messages.ts'
import { usualWords } from '#domain/letters/usualWords.ts'
import type { Database } from '#server/database/database.ts'

/** The words of a kind of letter: the centre's own, or those that Mównica brings. */
export const readWords = async (database: Database, kind: MessageKind) => {
  const own = await database
    .selectFrom('message_template')
    .select(['subject', 'text'])
    .where('kind', '=', kind)
    .executeTakeFirst()
  return own ?? usualWords[kind]
}
