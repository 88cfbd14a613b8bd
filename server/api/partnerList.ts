import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import { type PartnerRole, partnerRole } from '#contract/partners.ts'
import { inflectedRoles, missingFormsInRoles } from '#domain/branding.ts'
import { neededCases } from '#domain/caseForms.ts'
import type { Database } from '#server/database/database.ts'
import { matching } from './matching.ts'
import { countAll, keyset, readByCount, toPage, total } from './page.ts'

type ListInput = z.output<(typeof contract.partners.list)['~orpc']['inputSchema'] & z.ZodType>

/** Every part that an organisation takes in an event that stands. */
const parts = (database: Database) =>
  database
    .selectFrom('event_partner')
    .where('event_partner.removedAt', 'is', null)
    .where('event_partner.eventId', 'not in', (gone) =>
      gone.selectFrom('event').select('event.id').where('event.removedAt', 'is not', null),
    )

/** The organisations that hold one of `roles` at an event that stands. */
const holders = (database: Database, roles: readonly PartnerRole[]) =>
  parts(database)
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select('organisationId')
    .where('event_partner_role.role', 'in', roles)

const countPeople = (database: Database) =>
  database
    .selectFrom('affiliation')
    .where('affiliation.personId', 'not in', (gone) =>
      gone.selectFrom('person').select('person.id').where('person.removedAt', 'is not', null),
    )
    .select((select) => ['affiliation.organisationId', select.fn.countAll<number>().as('people')])
    .groupBy('affiliation.organisationId')

const filterPartners = (
  database: Database,
  { q, eventId, role, status }: Pick<ListInput, 'q' | 'eventId' | 'role' | 'status'>,
) => {
  let filtered = database.selectFrom('organisation').where('organisation.removedAt', 'is', null)
  if (q) filtered = filtered.where(matching({ text: sql.ref('organisation.search') }, q))
  if (eventId) {
    filtered = filtered.where(
      'organisation.id',
      'in',
      parts(database).select('organisationId').where('event_partner.eventId', '=', eventId),
    )
  }
  if (role) filtered = filtered.where('organisation.id', 'in', holders(database, [role]))
  if (status === 'without-case-forms') {
    filtered = filtered
      .where((where) => where.or(neededCases.map((name) => where(name, '=', ''))))
      .where('organisation.id', 'in', holders(database, inflectedRoles))
  }
  if (status === 'without-contact') {
    filtered = filtered.where(
      sql<boolean>`not exists (select 1 from contact where contact."organisationId" = organisation.id)`,
    )
  }
  return filtered
}

const columns = [
  'organisation.id',
  'name',
  'shortName',
  'isExample',
  'genitive',
  'instrumental',
  'locative',
] as const

const readByName = (database: Database, { sort, limit, cursor, ...filters }: ListInput) => {
  const [by, id] = [sql.ref('organisation.sortKey'), sql.ref('organisation.id')]
  const page = keyset({ by, value: 'text', id, descending: sort === '-name', cursor })
  return filterPartners(database, filters)
    .select(columns)
    .select(page.value)
    .where(page.beyond)
    .orderBy(page.order)
    .orderBy(page.tie)
    .limit(limit + 1)
    .execute()
}

/** By the number of their events. */
const readByEvents = (database: Database, { sort, limit, cursor, ...filters }: ListInput) => {
  const descending = sort === '-events'
  const [id, organisationId] = [sql.ref('organisation.id'), sql.ref('event_partner.organisationId')]
  const filtered = filterPartners(database, filters).select('organisation.id')
  const often = keyset({ by: sql`count(*)`, value: 'count', id: organisationId, descending, cursor })
  const taking = parts(database)
    .where('event_partner.organisationId', 'in', filtered)
    .select(['event_partner.organisationId as id', often.value])
    .groupBy('event_partner.organisationId')
    .having(often.beyond)
    .orderBy(often.order)
    .orderBy(often.tie)
  const never = keyset({ by: sql`0`, value: 'count', id, descending, cursor })
  const others = filtered
    .where('organisation.id', 'not in', parts(database).select('organisationId'))
    .select(never.value)
    .where(never.beyond)
    .orderBy(never.tie)
  return readByCount(
    { descending, limit },
    {
      counted: (most) => taking.limit(most).execute(),
      others: (most) => others.limit(most).execute(),
      rows: (ids) => database.selectFrom('organisation').select(columns).where('id', 'in', ids).execute(),
    },
  )
}

/** One page of the organisations, each with its roles through the years and how many events and people it has. */
export const listPartners = async (database: Database, input: ListInput) => {
  const rows = await (input.sort?.endsWith('events') === true ? readByEvents : readByName)(database, input)
  const count = await countAll(rows, input, () =>
    filterPartners(database, input).select(total).executeTakeFirstOrThrow(),
  )
  const list = toPage(rows, input.limit, count)
  const ids = ['', ...list.items.map((row) => row.id)]
  const people = await countPeople(database).where('affiliation.organisationId', 'in', ids).execute()
  const peopleOf = new Map(people.map((it) => [it.organisationId, Number(it.people)]))
  const taken = await parts(database)
    .leftJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select(['organisationId', 'event_partner.id', 'role'])
    .where('organisationId', 'in', ids)
    .execute()
  const takenOf = Map.groupBy(taken, (it) => it.organisationId)
  return {
    ...list,
    items: list.items.map((row) => {
      const its = takenOf.get(row.id) ?? []
      const held = partnerRole.options.filter((option) => its.some(({ role }) => role === option))
      return {
        ...row,
        isExample: row.isExample === 1,
        lacksCaseForms: missingFormsInRoles(row, held).length > 0,
        roles: held,
        events: new Set(its.map(({ id }) => id)).size,
        people: peopleOf.get(row.id) ?? 0,
      }
    }),
  }
}
