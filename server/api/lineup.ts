import { sql, type ExpressionBuilder } from 'kysely'
import type { AppearanceInput, PrintedCard } from '#contract/programme.ts'
import type { AnswerState } from '#contract/signOffs.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Schema } from '#server/database/schema.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { peopleFields } from '#server/history/fields.ts'
import { refuse } from './base.ts'

type PlaceRow = Omit<PrintedCard, 'position'> & { printedPosition: string }

const cardOf = (row: PlaceRow): PrintedCard => ({
  given: row.given,
  family: row.family,
  titleBefore: row.titleBefore,
  titleAfter: row.titleAfter,
  position: row.printedPosition,
  organisation: row.organisation,
})

/** The columns that a printed card fills. */
export const cardColumns = (card: PrintedCard): PlaceRow => ({
  given: card.given,
  family: card.family,
  titleBefore: card.titleBefore,
  titleAfter: card.titleAfter,
  printedPosition: card.position,
  organisation: card.organisation,
})

/** Who stands on each of the items, in order; somebody who came back may have the place of another. */
export const readLineups = async (database: Database | Change, itemIds: string[]) => {
  const rows = await database
    .selectFrom('appearance')
    .selectAll()
    .where('itemId', 'in', ['', ...itemIds])
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const lineups = new Map(itemIds.map((id): [string, ReturnType<typeof placeOf>[]] => [id, []]))
  for (const row of rows) lineups.get(row.itemId)?.push(placeOf(row))
  return lineups
}

type StoredPlace = PlaceRow & {
  id: string
  personId: string
  role: AppearanceInput['role']
  answerState: AnswerState
}

const placeOf = (row: StoredPlace) => ({
  id: row.id,
  personId: row.personId,
  role: row.role,
  answerState: row.answerState,
  card: cardOf(row),
})

/** Whether the stored line-up is what `people` asks for. */
export const isSameLineup = (stored: ReturnType<typeof placeOf>[], people: AppearanceInput[]) => {
  const text = (list: AppearanceInput[]) => JSON.stringify(list.map(({ personId, role }) => [personId, role]))
  const cards = people.every(
    (person, index) => !person.card || JSON.stringify(person.card) === JSON.stringify(stored[index]?.card),
  )
  return text(stored) === text(people) && cards
}

/** Puts `people` on an item in this order, keeping the cards that are stored and copying the others from the directory. */
export const writeLineup = async (change: Change, itemId: string, people: AppearanceInput[]) => {
  const stored = (await readLineups(change, [itemId])).get(itemId) ?? []
  const storedCards = new Map(stored.map((place) => [place.personId, place.card]))
  const directory = await change
    .selectFrom('person')
    .select([
      'id',
      'given',
      'family',
      'titleBefore',
      'titleAfter',
      'position as printedPosition',
      'organisation',
    ])
    .where('id', 'in', ['', ...people.map((person) => person.personId)])
    .where('removedAt', 'is', null)
    .execute()
  const directoryCards = new Map(directory.map((person) => [person.id, cardOf(person)]))

  const places = people.map((person, index) => {
    const card = person.card ?? storedCards.get(person.personId) ?? directoryCards.get(person.personId)
    const isKnown = storedCards.has(person.personId) || directoryCards.has(person.personId)
    if (!card || !isKnown) throw refuse(['people', index, 'personId'], 'person-unknown')
    return {
      id: person.id,
      itemId,
      personId: person.personId,
      role: person.role,
      position: index + 1,
      removedAt: null,
      ...cardColumns(card),
    }
  })
  const taken = await change
    .selectFrom('appearance')
    .select('id')
    .where('id', 'in', ['', ...people.map((person) => person.id)])
    .where('itemId', '!=', itemId)
    .executeTakeFirst()
  if (taken) throw refuse(['people', people.findIndex((person) => person.id === taken.id), 'id'], 'id-taken')

  await change
    .deleteFrom('appearance')
    .where('itemId', '=', itemId)
    .where((where) =>
      where.or([where('removedAt', 'is', null), where('id', 'in', ['', ...places.map((place) => place.id)])]),
    )
    .execute()
  if (places.length > 0) await change.insertInto('appearance').values(places).execute()
}

/** Changes places on several items at once, and writes what that did to each line-up into its history. */
export const changeLineups = async (
  { change, record }: Work,
  itemIds: string[],
  makeChange: () => Promise<unknown>,
) => {
  await hold(change, 'programme_item', itemIds, 'to-change')
  const before = await readLineups(change, itemIds)
  await makeChange()
  const after = await readLineups(change, itemIds)
  const items = await change
    .selectFrom('programme_item')
    .select(['id', 'eventId'])
    .where('id', 'in', ['', ...itemIds])
    .execute()
  for (const item of items) {
    const moments = {
      before: peopleFields(before.get(item.id) ?? []),
      after: peopleFields(after.get(item.id) ?? []),
    }
    record(itemEntry(item, moments))
  }
}

/** True where an item has nobody in `role`. */
export const lacks = (role: 'moderator' | 'guest') => (where: ExpressionBuilder<Schema, 'programme_item'>) =>
  where.not(
    where.exists(
      where
        .selectFrom('appearance')
        .select(sql<number>`1`.as('one'))
        .whereRef('appearance.itemId', '=', 'programme_item.id')
        .where('appearance.removedAt', 'is', null)
        .where(
          'appearance.role',
          role === 'moderator' ? 'in' : 'not in',
          role === 'moderator' ? ['moderator'] : ['moderator', 'reserve'],
        ),
    ),
  )
