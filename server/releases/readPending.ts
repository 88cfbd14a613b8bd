import { placeFacts } from '#contract/signOffs.ts'
import { canonicalText } from '#domain/canonical.ts'
import type { Change, Database } from '#server/database/database.ts'

/**
 * What letters of an event that have not gone out yet will tell: whether one tells somebody that a place is as `facts` say,
 * or that they are off the item (`facts` null).
 */
export const readPending = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('message_subject')
    .innerJoin('message', 'message.id', 'message_subject.messageId')
    .select(['message_subject.itemId', 'message_subject.personId', 'message_subject.facts', 'message.kind'])
    .where('message.eventId', '=', eventId)
    .where('message.state', 'in', ['draft', 'queued', 'failed'])
    .execute()
  const isGoing = (kind: string) => kind === 'removal' || kind === 'cancellation'
  const told = new Set(
    rows.map(({ itemId, personId, kind, facts }) =>
      isGoing(kind)
        ? `${itemId} ${personId}`
        : `${itemId} ${personId} ${canonicalText(placeFacts.parse(JSON.parse(facts)))}`,
    ),
  )
  return (itemId: string, personId: string, facts: object | null): boolean =>
    told.has(`${itemId} ${personId}${facts === null ? '' : ` ${canonicalText(facts)}`}`)
}
