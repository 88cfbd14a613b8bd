import type { Change, Database } from '#server/database/database.ts'

type OnItem = { itemId: string; personId: string }

const keyOf = ({ itemId, personId }: OnItem) => `${itemId} ${personId}`

/**
 * When people were last told, by a letter that went out, that they are off an item or that it is called off. Answers
 * whether something of theirs came after that; what came until then does not stand any more, even when they are put back.
 */
export const readDismissals = async (database: Database | Change, itemIds: readonly string[]) => {
  const rows = await database
    .selectFrom('message_subject')
    .innerJoin('message', 'message.id', 'message_subject.messageId')
    .select(['message_subject.itemId', 'message_subject.personId', 'message.sentAt'])
    .where('message_subject.itemId', 'in', ['', ...itemIds])
    .where('message.kind', 'in', ['removal', 'cancellation'])
    .where('message.state', '=', 'sent')
    .orderBy('message.sentAt')
    .execute()
  const toldAt = new Map(rows.map((row) => [keyOf(row), row.sentAt ?? '']))
  return (row: OnItem, at: string) => at > (toldAt.get(keyOf(row)) ?? '')
}
