import type { EventGreetings, Greeting } from '#contract/greetings.ts'
import { notFound, refuse } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { GreetingTable } from '#server/database/programmeTables.ts'
import type { Fields } from '#server/history/entry.ts'

const greetingOf = (row: GreetingTable): Greeting => ({
  id: row.id,
  personId: row.personId,
  card: {
    given: row.given,
    family: row.family,
    titleBefore: row.titleBefore,
    titleAfter: row.titleAfter,
    position: row.printedPosition,
    organisation: row.organisation,
  },
  pronunciation: row.pronunciation,
  note: row.note,
  presence: row.presence,
  substitute: row.substitute,
})

/** Whom the host greets at an event, in order. Throws NOT_FOUND when there is no such event. */
export const readGreetings = async (
  database: Database | Change,
  eventId: string,
): Promise<EventGreetings> => {
  const event = await database
    .selectFrom('event')
    .select('greetingsRevision')
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const rows = await database
    .selectFrom('greeting')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  return { eventId, greetingsRevision: event.greetingsRevision, greetings: rows.map(greetingOf) }
}

/** What is stored of the form: a substitute only of whoever sent one. */
export const greetingsAsStored = (list: readonly Greeting[]): Greeting[] =>
  list.map((it) => ({ ...it, substitute: it.presence === 'substitute' ? it.substitute : '' }))

/** The columns of an entry that its form fills. */
export const greetingColumns = ({
  id,
  personId,
  card,
  pronunciation,
  note,
  presence,
  substitute,
}: Greeting) => ({
  id,
  personId,
  given: card.given,
  family: card.family,
  titleBefore: card.titleBefore,
  titleAfter: card.titleAfter,
  printedPosition: card.position,
  organisation: card.organisation,
  pronunciation,
  note,
  presence,
  substitute,
})

/** Writes the whole list in its order; whoever comes onto it anew has to be in the directory, or be nobody of it. */
export const writeGreetings = async (change: Change, eventId: string, list: readonly Greeting[]) => {
  const { greetings: stored } = await readGreetings(change, eventId)
  const personIds = list.flatMap(({ personId }) => personId ?? [])
  const directory = await change
    .selectFrom('person')
    .select('id')
    .where('id', 'in', ['', ...personIds])
    .where('removedAt', 'is', null)
    .execute()
  const known = new Set([...directory.map(({ id }) => id), ...stored.map(({ personId }) => personId)])
  const unknown = list.findIndex(({ personId }) => personId !== null && !known.has(personId))
  if (unknown >= 0) throw refuse(['greetings', unknown, 'personId'], 'person-unknown')
  const taken = await change
    .selectFrom('greeting')
    .select('id')
    .where('id', 'in', ['', ...list.map(({ id }) => id)])
    .where('eventId', '!=', eventId)
    .executeTakeFirst()
  if (taken) throw refuse(['greetings', list.findIndex(({ id }) => id === taken.id), 'id'], 'id-taken')
  await change.deleteFrom('greeting').where('eventId', '=', eventId).execute()
  if (list.length === 0) return
  await change
    .insertInto('greeting')
    .values(list.map((it, index) => ({ ...greetingColumns(it), eventId, position: index + 1 })))
    .execute()
}

/** What the history holds of it: a person of the directory by their own id, so that their data can be erased. */
export const greetingFields = ({ greetings }: Pick<EventGreetings, 'greetings'>): Fields =>
  Object.fromEntries(
    greetings.map(({ personId, ...greeting }, index): [string, Fields] => [
      personId === null ? `greetedNames.${greeting.id}` : `greetings.${personId}`,
      { ...greeting, order: index + 1 },
    ]),
  )
