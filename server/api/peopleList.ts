import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import type { Database } from '#server/database/database.ts'
import type { Ports } from './base.ts'
import { today } from './base.ts'
import { matching, searchedPeople } from './matching.ts'
import {
  type Ask,
  countAll,
  directly,
  inOrder,
  keyset,
  readByCount,
  toPage,
  total,
  totalStanding,
} from './page.ts'

type ListInput = z.output<(typeof contract.guests.list)['~orpc']['inputSchema'] & z.ZodType>
type Filters = Pick<ListInput, 'q' | 'organisationId' | 'eventId' | 'role'>
type View = 'everybody' | 'moderators'

const removedPeople = (database: Database) =>
  database.selectFrom('person').select('person.id').where('person.removedAt', 'is not', null)

/** The places that count: at events and on items that stand, and in the moderators' view only the moderated panels. */
const countedPlaces = (database: Database, view: View) => {
  const places = database
    .selectFrom('appearance')
    .where('appearance.removedAt', 'is', null)
    .where('appearance.itemId', 'not in', (gone) =>
      gone
        .selectFrom('programme_item')
        .select('programme_item.id')
        .where('programme_item.removedAt', 'is not', null)
        .unionAll((all) =>
          all
            .selectFrom('programme_item')
            .select('programme_item.id')
            .where('programme_item.eventId', 'in', (events) =>
              events.selectFrom('event').select('event.id').where('event.removedAt', 'is not', null),
            ),
        ),
    )
  return view === 'moderators' ? places.where('appearance.role', '=', sql.lit('moderator')) : places
}

/** Whoever may moderate or does, also those who were removed. */
const moderating = (database: Database) =>
  database
    .selectFrom('person')
    .select('id')
    .where('mayModerate', '=', 1)
    .union((other) =>
      other
        .selectFrom('appearance')
        .select('personId as id')
        .where('role', '=', 'moderator')
        .where('removedAt', 'is', null),
    )

const isWhole = ({ q, organisationId, eventId }: Filters) => !q && !organisationId && !eventId

/** How many a list has that is whole but for a role, without going through everybody. */
const countWhole = async (database: Database, { role }: Filters, view: View) => {
  if (role)
    return countedPlaces(database, view)
      .where('appearance.role', '=', role)
      .where('appearance.personId', 'not in', removedPeople(database))
      .select((select) => select.fn.count<number>('appearance.personId').distinct().as('total'))
      .executeTakeFirstOrThrow()
  if (view === 'everybody') return database.selectNoFrom(totalStanding('person')).executeTakeFirstOrThrow()
  return database
    .selectFrom(moderating(database).as('moderating'))
    .select(total)
    .where('id', 'not in', removedPeople(database))
    .executeTakeFirstOrThrow()
}

const filterPeople = (
  database: Database,
  { q, organisationId, eventId, role }: Filters,
  view: View,
  ask: Ask,
) => {
  let filtered = database.selectFrom('person').where('person.removedAt', 'is', null)
  // Whoever stands somewhere in the moderators' view moderates.
  if (view === 'moderators' && !eventId && !role)
    filtered = filtered.where((where) => ask(where('person.id', 'in', moderating(database))))
  if (q) filtered = filtered.where(matching(searchedPeople, q))
  if (organisationId) {
    filtered = filtered.where('person.id', 'in', (from) =>
      from.selectFrom('affiliation').select('personId').where('organisationId', '=', organisationId),
    )
  }
  const places = countedPlaces(database, view).select('appearance.personId')
  if (eventId) {
    const atEvent = places
      .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
      .where('eventId', '=', eventId)
    filtered = filtered.where('person.id', 'in', atEvent)
  }
  if (role)
    filtered = filtered.where((where) =>
      ask(where('person.id', 'in', places.where('appearance.role', '=', role))),
    )
  return filtered
}

/** What a person was asked and has not answered: a line-up that was sent or has changed since, or their own place. */
const owed = (view: View) =>
  view === 'moderators'
    ? sql`programme_item."lineupState" in ('sent', 'outdated')`
    : sql`appearance."answerState" = 'invited'`

const columns = [
  'person.id',
  'given',
  'family',
  'titleBefore',
  'titleAfter',
  'position',
  'organisation',
  'mayModerate',
  'isExample',
] as const

const readByName = (
  database: Database,
  { sort = 'family', limit, cursor, ...filters }: ListInput,
  view: View,
) => {
  const page = keyset({
    by: sql.ref(sort.endsWith('organisation') ? 'person.organisationKey' : 'person.sortKey'),
    value: 'text',
    id: sql.ref('person.id'),
    descending: sort.startsWith('-'),
    cursor,
  })
  return filterPeople(database, filters, view, inOrder)
    .select(columns)
    .select(page.value)
    .where(page.beyond)
    .orderBy(page.order)
    .orderBy(page.tie)
    .limit(limit + 1)
    .execute()
}

/** By how often they stand somewhere: from the places themselves, and whoever has none, so that nobody's places are looked up one by one. */
const readByAppearances = (
  database: Database,
  { sort = 'appearances', limit, cursor, ...filters }: ListInput,
  view: View,
) => {
  const descending = sort.startsWith('-')
  const [id, personId] = [sql.ref('person.id'), sql.ref('appearance.personId')]
  const filtered = filterPeople(database, filters, view, directly).select('person.id')
  const places = countedPlaces(database, view)
  const often = keyset({ by: sql`count(*)`, value: 'count', id: personId, descending, cursor })
  const isEverybody = isWhole(filters) && !filters.role
  const placed = places
    .where(
      'appearance.personId',
      isEverybody ? 'not in' : 'in',
      isEverybody ? removedPeople(database) : filtered,
    )
    .select(['appearance.personId as id', often.value])
    .groupBy('appearance.personId')
    .having(often.beyond)
    .orderBy(often.order)
    .orderBy(often.tie)
  const never = keyset({ by: sql`0`, value: 'count', id, descending, cursor })
  const unplaced = filtered
    .where((where) =>
      where.not(
        where.exists(
          places.select('appearance.id').where('appearance.personId', '=', where.ref('person.id')),
        ),
      ),
    )
    .select(never.value)
    .where(never.beyond)
    .orderBy(never.tie)
  return readByCount(
    { descending, limit },
    {
      counted: (most) => placed.limit(most).execute(),
      others: (most) => unplaced.limit(most).execute(),
      rows: (ids) => database.selectFrom('person').select(columns).where('id', 'in', ids).execute(),
    },
  )
}

/**
 * One page of the directory. `everybody` counts all places of a person; `moderators` holds those who moderate or may,
 * and counts the panels they moderate.
 */
export const listPeople = async ({ database, clock }: Ports, input: ListInput, view: View) => {
  const page = await (input.sort?.endsWith('appearances') === true
    ? readByAppearances(database, input, view)
    : readByName(database, input, view))
  const count = await countAll(page, input, () =>
    isWhole(input)
      ? countWhole(database, input, view)
      : filterPeople(database, input, view, directly).select(total).executeTakeFirstOrThrow(),
  )
  const list = toPage(page, input.limit, count)
  const isComing = sql`event."endsOn" >= ${today(clock)}`
  const facts = await countedPlaces(database, view)
    .select((select) => ['appearance.personId', select.fn.countAll<number>().as('appearances')])
    .groupBy('appearance.personId')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .select(sql<number>`sum(case when ${isComing} then 1 else 0 end)`.as('upcoming'))
    .select(sql<number>`sum(case when ${isComing} and ${owed(view)} then 1 else 0 end)`.as('owes'))
    .select((select) => select.fn.max('programme_item.day').as('lastDay'))
    .where('appearance.personId', 'in', ['', ...list.items.map((row) => row.id)])
    .execute()
  const factsOf = new Map(facts.map((it) => [it.personId, it]))
  return {
    ...list,
    items: list.items.map((row) => {
      const { appearances = 0, upcoming = 0, lastDay = null, owes = 0 } = factsOf.get(row.id) ?? {}
      return {
        ...row,
        mayModerate: row.mayModerate === 1,
        isExample: row.isExample === 1,
        appearances: Number(appearances),
        upcoming: Number(upcoming),
        lastDay,
        owes: Number(owes),
      }
    }),
  }
}
