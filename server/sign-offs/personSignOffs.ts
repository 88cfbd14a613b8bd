import { sql } from 'kysely'
import { lineupContent } from '#contract/signOffs.ts'
import { canonicalText } from '#domain/canonical.ts'
import { withoutLinesOf } from '#domain/letters/withoutLinesOf.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'

/** The tables in which sign-offs keep something about a person. */
export const tablesOfSignOffs = [
  'lineup_version',
  'request',
  'decision',
  'lineup_look',
  'lineup_comment',
  'proposal',
  'message',
  'message_subject',
  'reminder',
] as const

type Value = string | number | null
type Row = Record<string, Value>

const frozenWith = (database: Database | Change, personId: string) =>
  database
    .selectFrom('lineup_version')
    .select(['panelId', 'number', 'hash', 'content', 'createdAt'])
    .where('content', 'like', `%"personId":"${personId}"%`)
    .orderBy('panelId')
    .orderBy('number')
    .execute()

/** What sign-offs keep about one person, table by table; of a frozen line-up only their own place. */
export const readPersonSignOffs = async (
  database: Database,
  personId: string,
): Promise<Record<(typeof tablesOfSignOffs)[number], Row[]>> => {
  const versions = await frozenWith(database, personId)
  const rows = async (
    table: 'request' | 'decision' | 'lineup_look' | 'proposal' | 'message' | 'message_subject' | 'reminder',
    columns: string,
  ): Promise<Row[]> => {
    const names = columns.split(' ').map((column) => sql.ref(column))
    const { rows: found } = await sql<Row>`
      select ${sql.join(names)} from ${sql.table(table)} where "personId" = ${personId} order by ${sql.join(names)}`.execute(
      database,
    )
    return found
  }
  const comments = await database
    .selectFrom('lineup_comment')
    .select(['id', 'itemId', 'text', 'at'])
    .where('authorId', '=', personId)
    .orderBy('at')
    .execute()
  const letters = await rows('message', 'id eventId kind state address subject text createdAt sentAt way')
  return {
    lineup_version: versions.map(({ content, ...version }) => {
      const own = lineupContent.parse(JSON.parse(content)).people.find((it) => it.personId === personId)
      return { ...version, content: JSON.stringify(own ?? null) }
    }),
    request: await rows('request', 'id itemId kind deadline askedAt facts version'),
    decision: await rows('decision', 'id itemId kind answer comment note way channel at facts version'),
    lineup_look: await rows('lineup_look', 'panelId version at'),
    lineup_comment: comments,
    proposal: await rows('proposal', 'id itemId details state reply at resolvedAt'),
    // What was never sent to them is not theirs yet, and may name others.
    message: letters.map((letter) => ({
      ...letter,
      text: letter['state'] === 'sent' ? (letter['text'] ?? '') : '',
    })),
    message_subject: await rows('message_subject', 'messageId itemId kind facts'),
    reminder: await rows('reminder', 'eventId day'),
  }
}

/** Takes a person out of frozen line-ups, whose hashes stay: that something was signed is not theirs alone. */
const redactVersions = async (change: Change, personId: string) => {
  for (const { panelId, number, content } of await frozenWith(change, personId)) {
    const parsed = lineupContent.parse(JSON.parse(content))
    const unknown = {
      given: null,
      family: null,
      titleBefore: null,
      titleAfter: null,
      position: null,
      organisation: null,
    }
    const people = parsed.people.map((person) =>
      person.personId === personId ? { ...person, ...unknown } : person,
    )
    await change
      .updateTable('lineup_version')
      .set({ content: canonicalText({ ...parsed, people }) })
      .where('panelId', '=', panelId)
      .where('number', '=', number)
      .execute()
  }
}

/** Takes the lines that name somebody out of the letters that others got or will get about the same items. */
const redactLetters = async (
  change: Change,
  personId: string,
  itemIds: readonly string[],
  names: readonly string[],
) => {
  const letters = await change
    .selectFrom('message')
    .innerJoin('message_subject', 'message_subject.messageId', 'message.id')
    .select(['message.id', 'text'])
    .distinct()
    .where('message_subject.itemId', 'in', ['', ...itemIds])
    .where('message.personId', '!=', personId)
    .execute()
  for (const { id, text } of letters) {
    const redacted = withoutLinesOf(text, names)
    if (redacted !== text)
      await change.updateTable('message').set({ text: redacted }).where('id', '=', id).execute()
  }
}

/**
 * Erases what sign-offs keep about a person: letters, remarks, proposals, looks, and their name in frozen line-ups and
 * in other people's letters. That an answer was given to a version stays, without the words and without a name.
 * `names`: how they were printed, „Jan Próbny”; `email`: their address, or empty.
 */
export const erasePersonSignOffs = async (
  { change, record }: Work,
  personId: string,
  { names, email }: { names: readonly string[]; email: string },
) => {
  const versions = await frozenWith(change, personId)
  const own = await change
    .selectFrom('message_subject')
    .select('itemId')
    .where('personId', '=', personId)
    .execute()
  const itemIds = [...versions.map(({ panelId }) => panelId), ...own.map(({ itemId }) => itemId)]
  await redactVersions(change, personId)
  await redactLetters(change, personId, itemIds, names)
  const letters = change.selectFrom('message').select('id').where('personId', '=', personId)
  await change.updateTable('request').set({ messageId: null }).where('personId', '=', personId).execute()
  await change.deleteFrom('message_subject').where('messageId', 'in', letters).execute()
  await change.deleteFrom('message').where('personId', '=', personId).execute()
  await change
    .updateTable('decision')
    .set({ comment: '', note: '', aboutPersonId: null })
    .where((where) =>
      where.or([
        where('personId', '=', personId),
        where('actorId', '=', personId),
        where('aboutPersonId', '=', personId),
      ]),
    )
    .execute()
  const everyProposal = await change
    .selectFrom('proposal')
    .innerJoin('programme_item', 'programme_item.id', 'proposal.itemId')
    .select(['proposal.id', 'proposal.personId', 'proposal.itemId', 'programme_item.eventId'])
    .select(['proposal.state', 'proposal.details'])
    .execute()
  const proposals = everyProposal.filter(
    (proposal) =>
      proposal.personId === personId ||
      proposal.details.includes(`"personId":"${personId}"`) ||
      // Proposed by somebody else, who wrote their name or address, in small letters or large.
      withoutLinesOf(proposal.details, [...names, email]) !== proposal.details,
  )
  const ids = ['', ...proposals.map(({ id }) => id)]
  await change.deleteFrom('proposal').where('id', 'in', ids).execute()
  for (const { id, itemId, eventId, state } of proposals) {
    const moments = { before: { [`proposals.${id}`]: state }, after: { [`proposals.${id}`]: null } }
    record(itemEntry({ id: itemId, eventId }, moments))
  }
  const said = change.selectFrom('lineup_comment').select('id').where('authorId', '=', personId)
  const answered = change.selectFrom('decision').select('id').where('actorId', '=', personId)
  // A hash of what they typed would still tell those who guess it.
  await change
    .updateTable('creation')
    .set({ bodyHash: '' })
    .where((where) =>
      where.or([where('id', 'in', said), where('id', 'in', answered), where('id', 'in', ids)]),
    )
    .execute()
  await change.deleteFrom('lineup_comment').where('authorId', '=', personId).execute()
  await change.deleteFrom('lineup_look').where('personId', '=', personId).execute()
  await change.deleteFrom('reminder').where('personId', '=', personId).execute()
}
