import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import type { Ports } from './base.ts'
import { today } from './base.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total } from './page.ts'

type ListInput = z.output<(typeof contract.guests.list)['~orpc']['inputSchema'] & z.ZodType>

/**
 * One page of the directory. `everybody` counts all places of a person; `moderators` holds those who moderate or may,
 * and counts the panels they moderate.
 */
export const listPeople = async (
  { database, clock }: Ports,
  input: ListInput,
  view: 'everybody' | 'moderators',
) => {
  const { q, organisationId, eventId, role, sort = 'family', limit, cursor } = input
  const now = today(clock)
  const counted = view === 'moderators' ? sql`and place.role = 'moderator'` : sql``
  const places = sql`from appearance place
    join programme_item item on item.id = place."itemId" and item."removedAt" is null
    join event on event.id = item."eventId" and event."removedAt" is null
    where place."removedAt" is null ${counted}`
  const count = sql<number>`(select count(*) ${places} and place."personId" = person.id)`
  const upcoming = sql<number>`(select count(*) ${places} and place."personId" = person.id and event."endsOn" >= ${now})`
  const lastDay = sql<string | null>`(select max(item.day) ${places} and place."personId" = person.id)`

  let filtered = database.selectFrom('person').where('person.removedAt', 'is', null)
  if (view === 'moderators') {
    filtered = filtered.where(
      sql<boolean>`(person."mayModerate" = 1 or exists (select 1 from appearance own
        where own."personId" = person.id and own.role = 'moderator' and own."removedAt" is null))`,
    )
  }
  if (q) filtered = filtered.where(matching(sql.ref('person.search'), q))
  if (organisationId) {
    filtered = filtered.where('person.id', 'in', (from) =>
      from.selectFrom('affiliation').select('personId').where('organisationId', '=', organisationId),
    )
  }
  if (eventId)
    filtered = filtered.where(
      sql<boolean>`exists (select 1 ${places} and place."personId" = person.id and event.id = ${eventId})`,
    )
  if (role)
    filtered = filtered.where(
      sql<boolean>`exists (select 1 ${places} and place."personId" = person.id and place.role = ${role})`,
    )

  const by = sort.endsWith('appearances')
    ? count
    : sql.ref(sort.endsWith('organisation') ? 'person.organisationKey' : 'person.sortKey')
  const page = keyset({ by, id: sql.ref('person.id'), descending: sort.startsWith('-'), cursor })
  const rows = await filtered
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
    .select([count.as('appearances'), upcoming.as('upcoming'), lastDay.as('lastDay'), page.value])
    .where(page.beyond)
    .orderBy(page.order)
    .orderBy(page.tie)
    .limit(limit + 1)
    .execute()
  const list = toPage(rows, limit, await filtered.select(total).executeTakeFirstOrThrow())
  return {
    ...list,
    items: list.items.map((row) => ({
      ...row,
      mayModerate: row.mayModerate === 1,
      isExample: row.isExample === 1,
      appearances: Number(row.appearances),
      upcoming: Number(row.upcoming),
    })),
  }
}
