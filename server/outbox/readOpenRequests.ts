import type { Database } from '#server/database/database.ts'

/**
 * What people were asked at events that are being planned, told of it by a letter (or otherwise), and have not answered
 * as far as is written down; the last time that each was asked.
 */
export const readOpenRequests = async (database: Database) => {
  const rows = await database
    .selectFrom('request')
    .innerJoin('programme_item', 'programme_item.id', 'request.itemId')
    .innerJoin('event', 'event.id', 'request.eventId')
    .leftJoin('appearance', 'appearance.id', 'request.subjectId')
    .leftJoin('message', 'message.id', 'request.messageId')
    .selectAll('request')
    .select('request.personId as addresseeId')
    .select(['event.timeZone', 'event.endsOn', 'message.state as letter', 'message.sentAt'])
    .where('event.state', '=', 'planning')
    .where('event.isExample', '=', 0)
    .where('event.removedAt', 'is', null)
    .where('programme_item.removedAt', 'is', null)
    .where((where) =>
      where.or([
        where('request.kind', '=', 'lineup').and('programme_item.lineupState', '=', 'sent'),
        where('request.kind', '=', 'answer')
          .and('appearance.answerState', '=', 'invited')
          .and('appearance.removedAt', 'is', null),
      ]),
    )
    .orderBy('request.seq')
    .execute()
  const last = new Map(rows.map((row) => [`${row.subjectId} ${row.personId}`, row]))
  // Who has not had the letter yet has nothing to be reminded of.
  return [...last.values()].filter(({ messageId, letter }) => messageId === null || letter === 'sent')
}

export type OpenRequest = Awaited<ReturnType<typeof readOpenRequests>>[number]
