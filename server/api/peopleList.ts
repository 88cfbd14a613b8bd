import { sql, type Expression, type SqlBool } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import type { Database } from '#server/database/database.ts'
import type { Ports } from './base.ts'
import { today } from './base.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total, totalStanding } from './page.ts'

type ListInput = z.output<(typeof contract.guests.list)['~orpc']['inputSchema'] & z.ZodType>
type View = 'everybody' | 'moderators'

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

/** How many a whole list has, without going through everybody. */
const countAll = async (database: Database, view: View) => {
  if (view === 'everybody') return database.selectNoFrom(totalStanding('person')).executeTakeFirstOrThrow()
  return database
    .selectFrom(moderating(database).as('moderating'))
    .select(total)
    .where('id', 'not in', (gone) =>
      gone.selectFrom('person').select('id').where('removedAt', 'is not', null),
    )
    .executeTakeFirstOrThrow()
}

/**
 * A condition that is asked of each row in the order in which a page is read, until the page is full: a database that takes it
 * for the way to the rows reads all of them and sorts them.
 */
const inOrder = (condition: Expression<SqlBool>) => sql<boolean>`case when ${condition} then 1 else 0 end = 1`

const filterPeople = (
  database: Database,
  { q, organisationId, eventId, role }: ListInput,
  view: View,
  ask: (condition: Expression<SqlBool>) => Expression<SqlBool>,
) => {
  let filtered = database.selectFrom('person').where('person.removedAt', 'is', null)
  if (view === 'moderators')
    filtered = filtered.where((where) => ask(where('person.id', 'in', moderating(database))))
  if (q) filtered = filtered.where(matching(sql.ref('person.search'), q))
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

/** How often a person stands somewhere. */
const countOfPerson = (database: Database, view: View) =>
  countedPlaces(database, view)
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(sql<boolean>`appearance."personId" = person.id`)

/** What a person was asked and has not answered: a line-up that was sent or has changed since, or their own place. */
const owed = (view: View) =>
  view === 'moderators'
    ? sql`programme_item."lineupState" in ('sent', 'outdated')`
    : sql`appearance."answerState" = 'invited'`

/**
 * One page of the directory. `everybody` counts all places of a person; `moderators` holds those who moderate or may,
 * and counts the panels they moderate.
 */
export const listPeople = async ({ database, clock }: Ports, input: ListInput, view: View) => {
  const { sort = 'family', limit, cursor } = input
  const isCounted = sort.endsWith('appearances')
  const column = sort.endsWith('organisation') ? 'person.organisationKey' : 'person.sortKey'
  const page = keyset({
    by: isCounted ? sql`${countOfPerson(database, view)}` : sql.ref(column),
    value: isCounted ? 'count' : 'text',
    id: sql.ref('person.id'),
    descending: sort.startsWith('-'),
    cursor,
  })
  const rows = await filterPeople(database, input, view, isCounted ? (it) => it : inOrder)
    .select([
      'person.id',
      'given',
      'family',
      'titleBefore',
      'titleAfter',
      'position',
      'organisation',
      'mayModerate',
      'isExample',
    ])
    .select(page.value)
    .where(page.beyond)
    .orderBy(page.order)
    .orderBy(page.tie)
    .limit(limit + 1)
    .execute()
  const isWhole = !input.q && !input.organisationId && !input.eventId && !input.role
  const count = isWhole
    ? await countAll(database, view)
    : await filterPeople(database, input, view, (it) => it)
        .select(total)
        .executeTakeFirstOrThrow()
  const list = toPage(rows, limit, count)
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
