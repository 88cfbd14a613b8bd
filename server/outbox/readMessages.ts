import { sql } from 'kysely'
import type { Message, Overtaken } from '#contract/messages.ts'
import { isProofLetter } from '#domain/letters/letterKinds.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { overtakenBy } from './overtakenBy.ts'
import { proofOvertakenBy } from './proofOvertakenBy.ts'
import { readProofStandings, readProofSubjects, type ProofSubject } from './readProofSubjects.ts'

/** Letters with whom they are for and whoever had to do with them. */
export const selectMessages = (database: Database | Change) =>
  database
    .selectFrom('message')
    .innerJoin('event', 'event.id', 'message.eventId')
    .leftJoin('person', 'person.id', 'message.personId')
    .leftJoin('contact', 'contact.id', 'message.contactId')
    .leftJoin('user_account as author', 'author.id', 'message.createdById')
    .leftJoin('user_account as sender', 'sender.id', 'message.sentById')
    .selectAll('message')
    .select(['event.name as eventName', 'person.given', 'person.family'])
    .select(['contact.name as contactName', 'contact.organisationId'])
    .select((select) => select.fn.coalesce('person.email', 'contact.email', sql.lit('')).as('email'))
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

type Subjects = {
  subjects: Awaited<ReturnType<typeof readSubjects>>
  proofs: Awaited<ReturnType<typeof readProofSubjects>>
}

/** What has overtaken each letter that is still to go out. */
const readOvertaken = async (
  database: Database | Change,
  rows: readonly MessageRow[],
  { subjects, proofs }: Subjects,
) => {
  const asked = rows.flatMap((row) => subjects.get(row.id) ?? [])
  const standings = await readStandings(database, [...new Set(asked.map(({ itemId }) => itemId))])
  const standingOf = new Map(standings.map((standing) => [standing.item.id, standing]))
  const materialOf = await readProofStandings(
    database,
    rows.flatMap((row) => proofs.get(row.id) ?? []),
  )
  const reasonsFor = ({ id, kind }: MessageRow) => {
    if (isProofLetter(kind))
      return (proofs.get(id) ?? []).map((subject) => {
        const standing = materialOf.get(subject.materialId)
        return standing && proofOvertakenBy(kind, subject, standing)
      })
    return (subjects.get(id) ?? []).map((subject) => {
      const standing = standingOf.get(subject.itemId)
      return standing && overtakenBy(kind, subject, standing)
    })
  }
  return new Map(
    rows.map((row): [string, Overtaken[]] => [
      row.id,
      [...new Set(reasonsFor(row).flatMap((reason) => reason ?? []))],
    ]),
  )
}

/** A contact who was left off the card since is called by the organisation that they answered for. */
const nameOf = (row: MessageRow, [proof]: readonly ProofSubject[]) =>
  row.contactId === null
    ? `${row.given ?? ''} ${row.family ?? ''}`
    : row.contactName || (proof?.partnerName ?? '')

/** Letters as the API answers them, in the order of `rows`; the number of queries does not grow with the rows. */
export const toMessages = async (
  database: Database | Change,
  rows: readonly MessageRow[],
): Promise<Message[]> => {
  const subjects = await readSubjects(database, rows)
  const proofs = await readProofSubjects(
    database,
    rows.filter(({ kind }) => isProofLetter(kind)).map(({ id }) => id),
  )
  const overtaken = await readOvertaken(database, rows.filter(isWaiting), { subjects, proofs })
  return rows.map((row) => {
    const items = new Map(
      (subjects.get(row.id) ?? []).map(({ itemId: id, itemKind: kind, title }) => [id, { id, kind, title }]),
    )
    const proofsOf = proofs.get(row.id) ?? []
    const materials = new Map(proofsOf.map(({ materialId: id, materialName: name }) => [id, { id, name }]))
    return {
      id: row.id,
      eventId: row.eventId,
      eventName: row.eventName,
      kind: row.kind,
      personId: row.contactId === null ? row.personId : null,
      contactId: row.contactId,
      name: nameOf(row, proofsOf),
      to: row.state === 'sent' ? row.address : row.email,
      subject: row.subject,
      text: row.text,
      state: row.state,
      isEdited: row.isEdited === 1,
      overtaken: overtaken.get(row.id) ?? [],
      items: [...items.values()],
      materials: [...materials.values()],
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
