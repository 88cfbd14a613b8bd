import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import { type PartnerRole, partnerRole } from '#contract/partners.ts'
import { inflectedRoles, missingFormsInRoles } from '#domain/branding.ts'
import { neededCases } from '#domain/caseForms.ts'
import type { Database } from '#server/database/database.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total } from './page.ts'

type ListInput = z.output<(typeof contract.partners.list)['~orpc']['inputSchema'] & z.ZodType>

/** Every part that an organisation takes in an event that stands. */
const parts = (database: Database) =>
  database
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .where('event_partner.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)

const countEvents = (database: Database) =>
  parts(database)
    .select((select) => ['event_partner.organisationId', select.fn.countAll<number>().as('events')])
    .groupBy('event_partner.organisationId')

/** The organisations that hold one of `roles` at an event that stands. */
const holders = (database: Database, roles: readonly PartnerRole[]) =>
  parts(database)
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select('organisationId')
    .where('event_partner_role.role', 'in', roles)

const countPeople = (database: Database) =>
  database
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.personId')
    .where('person.removedAt', 'is', null)
    .select((select) => ['affiliation.organisationId', select.fn.countAll<number>().as('people')])
    .groupBy('affiliation.organisationId')

/** One page of the organisations, each with its roles through the years and how many events and people it has. */
export const listPartners = async (database: Database, input: ListInput) => {
  const { q, eventId, role, status, sort = 'name', limit, cursor } = input
  let filtered = database.selectFrom('organisation').where('organisation.removedAt', 'is', null)
  if (q) filtered = filtered.where(matching(sql.ref('organisation.search'), q))
  if (eventId) {
    filtered = filtered.where(
      'organisation.id',
      'in',
      parts(database).select('organisationId').where('event.id', '=', eventId),
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
  const isCounted = sort.endsWith('events')
  const page = keyset({
    by: isCounted ? sql`coalesce(counted.events, 0)` : sql.ref('organisation.sortKey'),
    value: isCounted ? 'count' : 'text',
    id: sql.ref('organisation.id'),
    descending: sort.startsWith('-'),
    cursor,
  })
  const rows = await filtered
    .$if(isCounted, (query) =>
      query.leftJoin(countEvents(database).as('counted'), 'counted.organisationId', 'organisation.id'),
    )
    .select([
      'organisation.id',
      'name',
      'shortName',
      'isExample',
      'genitive',
      'instrumental',
      'locative',
      page.value,
    ])
    .where(page.beyond)
    .orderBy(page.order)
    .orderBy(page.tie)
    .limit(limit + 1)
    .execute()
  const list = toPage(rows, limit, await filtered.select(total).executeTakeFirstOrThrow())
  const ids = ['', ...list.items.map((row) => row.id)]
  const events = await countEvents(database).where('event_partner.organisationId', 'in', ids).execute()
  const people = await countPeople(database).where('affiliation.organisationId', 'in', ids).execute()
  const eventsOf = new Map(events.map((it) => [it.organisationId, Number(it.events)]))
  const peopleOf = new Map(people.map((it) => [it.organisationId, Number(it.people)]))
  const roles = await parts(database)
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select(['organisationId', 'role'])
    .distinct()
    .where('organisationId', 'in', ids)
    .execute()
  return {
    ...list,
    items: list.items.map((row) => {
      const held = partnerRole.options.filter((option) =>
        roles.some((it) => it.organisationId === row.id && it.role === option),
      )
      return {
        ...row,
        isExample: row.isExample === 1,
        lacksCaseForms: missingFormsInRoles(row, held).length > 0,
        roles: held,
        events: eventsOf.get(row.id) ?? 0,
        people: peopleOf.get(row.id) ?? 0,
      }
    }),
  }
}
