import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import type { Database } from '#server/database/database.ts'
import type { Ports } from './base.ts'
import { today } from './base.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total } from './page.ts'

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
        .innerJoin('event', 'event.id', 'programme_item.eventId')
        .select('programme_item.id')
        .where((where) =>
          where.or([
            where('programme_item.removedAt', 'is not', null),
            where('event.removedAt', 'is not', null),
          ]),
        ),
    )
  return view === 'moderators' ? places.where('appearance.role', '=', 'moderator') : places
}

const filterPeople = (database: Database, { q, organisationId, eventId, role }: ListInput, view: View) => {
  let filtered = database.selectFrom('person').where('person.removedAt', 'is', null)
  if (view === 'moderators') {
    filtered = filtered.where((where) =>
      where.or([
        where('person.mayModerate', '=', 1),
        where('person.id', 'in', (from) =>
          from
            .selectFrom('appearance')
            .select('personId')
            .where('role', '=', 'moderator')
            .where('removedAt', 'is', null),
        ),
      ]),
    )
  }
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
  if (role) filtered = filtered.where('person.id', 'in', places.where('appearance.role', '=', role))
  return filtered
}

/** How often each person stands somewhere; one pass over the places, where a count for each person asked for one by one would be thousands. */
const countByPerson = (database: Database, view: View) =>
  countedPlaces(database, view)
    .select((select) => ['appearance.personId', select.fn.countAll<number>().as('appearances')])
    .groupBy('appearance.personId')

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
  const filtered = filterPeople(database, input, view)
  const isCounted = sort.endsWith('appearances')
  const column = sort.endsWith('organisation') ? 'person.organisationKey' : 'person.sortKey'
  const page = keyset({
    by: isCounted ? sql`coalesce(counted.appearances, 0)` : sql.ref(column),
    value: isCounted ? 'count' : 'text',
    id: sql.ref('person.id'),
    descending: sort.startsWith('-'),
    cursor,
  })
  const sorted = filtered.$if(isCounted, (query) =>
    query.leftJoin(countByPerson(database, view).as('counted'), 'counted.personId', 'person.id'),
  )
  const rows = await sorted
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
  const list = toPage(rows, limit, await filtered.select(total).executeTakeFirstOrThrow())
  const isComing = sql`event."endsOn" >= ${today(clock)}`
  const facts = await countByPerson(database, view)
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
