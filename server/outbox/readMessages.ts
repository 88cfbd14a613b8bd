import type { Message, Overtaken } from '#contract/messages.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { overtakenBy } from './overtakenBy.ts'

/** Letters with whom they are for and whoever had to do with them. */
export const selectMessages = (database: Database | Change) =>
  database
    .selectFrom('message')
    .innerJoin('event', 'event.id', 'message.eventId')
    .innerJoin('person', 'person.id', 'message.personId')
    .leftJoin('user_account as author', 'author.id', 'message.createdById')
    .leftJoin('user_account as sender', 'sender.id', 'message.sentById')
    .selectAll('message')
    .select(['event.name as eventName', 'person.given', 'person.family', 'person.email'])
    .select(['author.name as authorName', 'sender.name as senderName'])

export type MessageRow = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>

/** Nobody needs to be told that a letter is out of date once it went out or was thrown away. */
const isWaiting = ({ state }: Pick<MessageRow, 'state'>) =>
  state === 'draft' || state === 'queued' || state === 'failed'

const readSubjects = async (database: Database | Change, rows: readonly MessageRow[]) => {
  const subjects = await database
    .selectFrom('message_subject')
    .innerJoin('programme_item', 'programme_item.id', 'message_subject.itemId')
    .selectAll('message_subject')
    .select(['programme_item.title', 'programme_item.kind as itemKind'])
    .where('messageId', 'in', ['', ...rows.map(({ id }) => id)])
    .orderBy('programme_item.day')
    .orderBy('programme_item.position')
    .orderBy('subjectId')
    .execute()
  return Map.groupBy(subjects, ({ messageId }) => messageId)
}

/** Letters as the API answers them, in the order of `rows`; the number of queries does not grow with the rows. */
export const toMessages = async (
  database: Database | Change,
  rows: readonly MessageRow[],
): Promise<Message[]> => {
  const subjects = await readSubjects(database, rows)
  const subjectsOf = (row: MessageRow) => subjects.get(row.id) ?? []
  const asked = rows.filter(isWaiting).flatMap(subjectsOf)
  const standings = await readStandings(database, [...new Set(asked.map(({ itemId }) => itemId))])
  const standingOf = new Map(standings.map((standing) => [standing.item.id, standing]))
  return rows.map((row) => {
    const overtaken = new Set<Overtaken>()
    for (const subject of isWaiting(row) ? subjectsOf(row) : []) {
      const standing = standingOf.get(subject.itemId)
      const reason = standing && overtakenBy(row.kind, subject, standing)
      if (reason) overtaken.add(reason)
    }
    const items = new Map(
      subjectsOf(row).map(({ itemId: id, itemKind: kind, title }) => [id, { id, kind, title }]),
    )
    return {
      id: row.id,
      eventId: row.eventId,
      eventName: row.eventName,
      kind: row.kind,
      personId: row.personId,
      name: `${row.given} ${row.family}`,
      to: row.state === 'sent' ? row.address : row.email,
      subject: row.subject,
      text: row.text,
      state: row.state,
      isEdited: row.isEdited === 1,
      overtaken: [...overtaken],
      items: [...items.values()],
      hasCalendar: row.calendar !== '',
      createdAt: row.createdAt,
      createdBy: row.authorName ?? '',
      sentAt: row.sentAt,
      sentBy: row.sentAt === null ? null : row.senderName,
      way: row.way,
      attempts: row.attempts,
      nextTryAt: row.nextTryAt,
      error: row.error,
      revision: row.revision,
    }
  })
}

/** One letter as the API answers it; throws NOT_FOUND when there is none. */
export const readMessage = async (database: Database | Change, messageId: string): Promise<Message> => {
  const row = await selectMessages(database).where('message.id', '=', messageId).executeTakeFirst()
  const [message] = row ? await toMessages(database, [row]) : []
  if (!message) throw notFound()
  return message
}
