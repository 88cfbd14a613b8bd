import { placeFacts, type PlaceFacts } from '#contract/signOffs.ts'
import type { Change, Database } from '#server/database/database.ts'

/** Letters that write themselves. */
export const ownKinds = ['change', 'removal', 'cancellation'] as const

/** What somebody was told last about an item, or said about it themselves. */
export type Known = {
  itemId: string
  personId: string
  isGone: boolean
  /** Nothing has been asked of them since they said no. */
  hasRefused: boolean
  /** They stand, or stood, in a released programme, and no letter told them so. */
  isOnlyAnnounced: boolean
  /** The place as it was told or spoken of. */
  facts: () => PlaceFacts
}

const refusals = ['declined', 'cannot-attend', 'cannot-moderate']

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const readTold = (database: Database | Change, eventId: string) =>
  database
    .selectFrom('message_subject')
    .innerJoin('message', 'message.id', 'message_subject.messageId')
    .select(['message_subject.itemId', 'message_subject.personId', 'message_subject.facts'])
    .select(['message.kind', (select) => select.fn.coalesce('message.sentAt', 'message.updatedAt').as('at')])
    .where('message.eventId', '=', eventId)
    // A letter that nobody asked for is owed once: one on its way, or that staff threw away, is not written again.
    .where((where) =>
      where.or([
        where('message.state', '=', 'sent'),
        where('message.state', '!=', 'draft').and('message.kind', 'in', ownKinds),
      ]),
    )
    .execute()

const readSaid = (database: Database | Change, eventId: string) =>
  database
    .selectFrom('decision')
    .select(['itemId', 'personId', 'facts', 'at', 'kind', 'answer'])
    .where('eventId', '=', eventId)
    .where('way', '!=', 'staff')
    .orderBy('seq')
    .execute()

const readAnnounced = (database: Database | Change, eventId: string) =>
  database
    .selectFrom('announced_place')
    .select(['itemId', 'personId', 'facts', 'at'])
    .where('eventId', '=', eventId)
    .execute()

/** What people know of their places at an event: from letters that went out, from their own answers, or from its programme. */
export const readKnown = async (database: Database | Change, eventId: string): Promise<Known[]> => {
  const told = (await readTold(database, eventId)).map((row) => ({ ...row, answer: '' }))
  const announced = (await readAnnounced(database, eventId)).map((row) => ({
    ...row,
    kind: 'announced' as const,
    answer: '',
  }))
  const known = new Map<string, Known>()
  // Of what happened at the same moment, what they said themselves counts.
  const inTime = [...announced, ...told, ...(await readSaid(database, eventId))].toSorted((a, b) =>
    compare(a.at, b.at),
  )
  for (const { itemId, personId, facts, kind, answer } of inTime) {
    const key = `${itemId} ${personId}`
    // A programme tells nobody of their place; but who stands in one again has something to be called off again.
    const isOnlyAnnounced = kind === 'announced'
    if (isOnlyAnnounced && known.get(key)?.isGone === false) continue
    known.set(key, {
      itemId,
      personId,
      isGone: kind === 'removal' || kind === 'cancellation',
      hasRefused: refusals.includes(answer),
      isOnlyAnnounced,
      facts: () => placeFacts.parse(JSON.parse(facts)),
    })
  }
  return [...known.values()]
}
