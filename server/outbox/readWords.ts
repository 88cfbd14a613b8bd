import type { MessageKind } from '#contract/messages.ts'
import { usualWords } from '#domain/letters/usualWords.ts'
import type { Database } from '#server/database/database.ts'

/**
 * The words of a kind of letter: the centre's own, or those that Mównica brings (`isUsual`). `revision` is 1 until
 * somebody of the centre writes their own, and goes on when they go back.
 */
export const readWords = async (database: Database, kind: MessageKind) => {
  const row = await database
    .selectFrom('message_template')
    .select(['subject', 'text', 'revision'])
    .where('kind', '=', kind)
    .executeTakeFirst()
  const isUsual = row === undefined || row.text === ''
  const { subject, text } = isUsual ? usualWords[kind] : row
  return { subject, text, isUsual, revision: row?.revision ?? 1 }
}
