import type { OrganisationDetails } from '#contract/partners.ts'
import { partnerRole } from '#contract/partners.ts'
import { krsProblem, nipProblem, normalizeIdentifier, regonProblem } from '#domain/identifiers.ts'
import { similarOrganisationsFinder } from '#domain/similarOrganisations.ts'
import type { Change, Database } from '../database/database.ts'
import { api, notFound, refuse, today } from './base.ts'
import { bodyHash, claimCreation, createOnce } from './creation.ts'
import { organisationColumns } from './organisationColumns.ts'
import { listPartners } from './partnerList.ts'
import { sameFields } from './sameFields.ts'

/** Refuses an identifier that is given and whose length or checksum does not hold. */
const checkIdentifiers = (details: OrganisationDetails, path: (string | number)[] = []) => {
  const checks = { nip: nipProblem, regon: regonProblem, krs: krsProblem } as const
  for (const field of ['nip', 'regon', 'krs'] as const) {
    const problem = details[field] === '' ? null : checks[field](details[field])
    if (problem) throw refuse([...path, field], problem)
  }
}

const writeContacts = async (
  change: Change,
  organisationId: string,
  contacts: OrganisationDetails['contacts'],
) => {
  const taken = await change
    .selectFrom('contact')
    .select('id')
    .where('id', 'in', ['', ...contacts.map((contact) => contact.id)])
    .where('organisationId', '!=', organisationId)
    .executeTakeFirst()
  if (taken) throw refuse(['contacts'], 'id-taken')
  await change.deleteFrom('contact').where('organisationId', '=', organisationId).execute()
  if (contacts.length === 0) return
  await change
    .insertInto('contact')
    .values(
      contacts.map(({ position, ...contact }, index) => ({
        ...contact,
        jobTitle: position,
        organisationId,
        position: index + 1,
      })),
    )
    .execute()
}

const readOrganisation = async (database: Database | Change, organisationId: string) => {
  const row = await database
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', organisationId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  const contacts = await database
    .selectFrom('contact')
    .select(['id', 'name', 'jobTitle as position', 'email', 'phone'])
    .where('organisationId', '=', organisationId)
    .orderBy('contact.position')
    .execute()
  const roles = await database
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select([
      'event_partner.id as eventPartnerId',
      'event.id as eventId',
      'event.name as eventName',
      'event.startsOn',
      'role',
    ])
    .where('organisationId', '=', organisationId)
    .where('event_partner.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .orderBy('event.startsOn', 'desc')
    .orderBy('event.id')
    .orderBy('event_partner_role.position')
    .execute()
  const events = new Map<
    string,
    Omit<(typeof roles)[number], 'role'> & { roles: ReturnType<typeof partnerRole.parse>[] }
  >()
  for (const { role, ...event } of roles) {
    const known = events.get(event.eventPartnerId) ?? { ...event, roles: [] }
    known.roles.push(partnerRole.parse(role))
    events.set(event.eventPartnerId, known)
  }
  const people = await database
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.personId')
    .select(['person.id', 'given', 'family', 'titleBefore', 'titleAfter', 'person.position'])
    .where('organisationId', '=', organisationId)
    .where('person.removedAt', 'is', null)
    .orderBy('person.sortKey')
    .limit(200)
    .execute()
  return { ...row, isExample: row.isExample === 1, contacts, events: [...events.values()], people }
}

/** The event partners of an organisation at events that are still to come. */
const comingPartners = (change: Change, organisationId: string, day: string) =>
  change
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .select('event_partner.id')
    .where('organisationId', '=', organisationId)
    .where('event.endsOn', '>=', day)

export const partners = {
  list: api.partners.list.handler(({ input, context }) => listPartners(context.database, input)),
  get: api.partners.get.handler(({ input, context }) =>
    readOrganisation(context.database, input.organisationId),
  ),

  create: api.partners.create.handler(async ({ input, context: { database, clock }, errors }) => {
    const { id, ...details } = input
    checkIdentifiers(details)
    const hash = await bodyHash(input)
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: async () => {
          await insertOrganisation(change, id, details, now)
        },
        read: () => readOrganisation(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  createMany: api.partners.createMany.handler(async ({ input, context: { database, clock }, errors }) => {
    for (const [index, details] of input.organisations.entries())
      checkIdentifiers(details, ['organisations', index])
    const hash = await bodyHash(input)
    const now = clock().toISOString()
    const [first] = input.organisations
    if (!first) throw refuse(['organisations'], 'too_small')
    return database.transaction().execute(async (change) => {
      const claim = await claimCreation(change, first.id, hash, now)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: null } })
      if (claim === 'new')
        for (const { id, ...details } of input.organisations)
          await insertOrganisation(change, id, details, now)
      return { created: input.organisations.length }
    })
  }),

  putDetails: api.partners.putDetails.handler(({ input, context: { database, clock }, errors }) => {
    const { organisationId, revision, updateComing, ...details } = input
    checkIdentifiers(details)
    return database.transaction().execute(async (change) => {
      const columns = organisationColumns(details)
      const { numUpdatedRows } = await change
        .updateTable('organisation')
        .set({ ...columns, revision: revision + 1, updatedAt: clock().toISOString() })
        .where('id', '=', organisationId)
        .where('revision', '=', revision)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) {
        const current = await readOrganisation(change, organisationId)
        if (sameFields(current, details)) return current
        throw errors.CONFLICT({ data: { current } })
      }
      await writeContacts(change, organisationId, details.contacts)
      if (updateComing) {
        const { name, shortName, genitive, dative, accusative, instrumental, locative } = columns
        await change
          .updateTable('event_partner')
          .set({ name, shortName, genitive, dative, accusative, instrumental, locative })
          .where('id', 'in', comingPartners(change, organisationId, today(clock)))
          .execute()
      }
      return readOrganisation(change, organisationId)
    })
  }),

  remove: api.partners.remove.handler(({ input: { organisationId }, context: { database, clock } }) => {
    const removedAt = clock().toISOString()
    return database.transaction().execute(async (change) => {
      await change
        .updateTable('organisation')
        .set({ removedAt })
        .where('id', '=', organisationId)
        .where('removedAt', 'is', null)
        .execute()
      await change
        .updateTable('event_partner')
        .set({ removedAt })
        .where('id', 'in', comingPartners(change, organisationId, today(clock)))
        .where('removedAt', 'is', null)
        .execute()
      return {}
    })
  }),

  restore: api.partners.restore.handler(({ input: { organisationId }, context: { database } }) =>
    database.transaction().execute(async (change) => {
      const row = await change
        .selectFrom('organisation')
        .select('removedAt')
        .where('id', '=', organisationId)
        .executeTakeFirst()
      if (row?.removedAt) {
        await change
          .updateTable('organisation')
          .set({ removedAt: null })
          .where('id', '=', organisationId)
          .execute()
        await change
          .updateTable('event_partner')
          .set({ removedAt: null })
          .where('organisationId', '=', organisationId)
          .where('removedAt', '=', row.removedAt)
          .execute()
      }
      return readOrganisation(change, organisationId)
    }),
  ),

  similar: api.partners.similar.handler(async ({ input, context: { database } }) => {
    const findSimilar = await readSimilar(database)
    return { items: findSimilar(input) }
  }),

  similarMany: api.partners.similarMany.handler(async ({ input, context: { database } }) => {
    const findSimilar = await readSimilar(database)
    return { items: input.organisations.map(findSimilar) }
  }),
}

/** Reads the directory once and answers which of it are similar to an organisation: at most five, the likeliest first. */
const readSimilar = async (database: Database) => {
  const directory = await database
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName', 'nip'])
    .where('removedAt', 'is', null)
    .execute()
  const byId = new Map(directory.map((organisation) => [organisation.id, organisation]))
  const findSimilar = similarOrganisationsFinder(directory)
  return ({ name, nip = '' }: { name: string; nip?: string | undefined }) =>
    findSimilar({ name, nip: normalizeIdentifier(nip) })
      .slice(0, 5)
      .flatMap(({ id, reasons }) => {
        const organisation = byId.get(id)
        return organisation ? [{ ...organisation, reasons }] : []
      })
}

const insertOrganisation = async (change: Change, id: string, details: OrganisationDetails, now: string) => {
  await change
    .insertInto('organisation')
    .values({
      id,
      ...organisationColumns(details),
      isExample: 0,
      revision: 1,
      createdAt: now,
      updatedAt: now,
      removedAt: null,
    })
    .execute()
  await writeContacts(change, id, details.contacts)
}
