import type { PersonDetails } from '#contract/people.ts'
import { similarPeopleFinder } from '#domain/similarPeople.ts'
import { personSortKey, searchText, sortKey } from '#domain/polish.ts'
import type { Change, Database } from '../database/database.ts'
import { api, notFound, refuse, today } from './base.ts'
import { bodyHash, claimCreation, createOnce } from './creation.ts'
import { cardColumns } from './lineup.ts'
import { createPastedPeople } from './pastedPeople.ts'
import { listPeople } from './peopleList.ts'
import { sameFields } from './sameFields.ts'

type NamedDetails = Omit<PersonDetails, 'organisationIds'> & { organisation: string }

/** The columns that a person's form fills; `organisation` is the names of their organisations as printed. */
export const personColumns = (details: NamedDetails) => ({
  given: details.given,
  family: details.family,
  titleBefore: details.titleBefore,
  titleAfter: details.titleAfter,
  position: details.position,
  organisation: details.organisation,
  organisationKey: sortKey(details.organisation),
  vocative: details.vocative,
  email: details.email,
  phone: details.phone,
  bio: details.bio,
  notes: details.notes,
  mayModerate: details.mayModerate ? (1 as const) : (0 as const),
  sortKey: personSortKey(details),
  search: searchText(details.given, details.family, details.organisation, details.position, details.email),
})

/** The names of organisations in the order given, as printed after a person's name. */
const namesOf = async (change: Change, organisationIds: string[]) => {
  const rows = await change
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', ['', ...organisationIds])
    .where('removedAt', 'is', null)
    .execute()
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return organisationIds
    .map((id, index) => {
      const name = names.get(id)
      if (name === undefined) throw refuse(['organisationIds', index], 'organisation-unknown')
      return name
    })
    .join(', ')
}

const writeAffiliations = async (change: Change, personId: string, organisationIds: string[]) => {
  await change.deleteFrom('affiliation').where('personId', '=', personId).execute()
  if (organisationIds.length === 0) return
  await change
    .insertInto('affiliation')
    .values(
      organisationIds.map((organisationId, index) => ({ personId, organisationId, position: index + 1 })),
    )
    .execute()
}

/** One person with every appearance through the years, newest first; `day` is today. Throws NOT_FOUND when removed. */
const readPerson = async (database: Database | Change, personId: string, day: string) => {
  const row = await database
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  const organisations = await database
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisationId')
    .select(['organisation.id', 'organisation.name', 'organisation.shortName'])
    .where('personId', '=', personId)
    .where('organisation.removedAt', 'is', null)
    .orderBy('affiliation.position')
    .execute()
  const appearances = await database
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .selectAll('appearance')
    .select(['programme_item.kind', 'programme_item.title', 'programme_item.day', 'programme_item.start'])
    .select(['event.id as eventId', 'event.name as eventName', 'event.endsOn'])
    .where('personId', '=', personId)
    .where('appearance.removedAt', 'is', null)
    .where('programme_item.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .orderBy('programme_item.day', 'desc')
    .orderBy('programme_item.position')
    .execute()
  return {
    ...row,
    mayModerate: row.mayModerate === 1,
    isExample: row.isExample === 1,
    organisations,
    organisationIds: organisations.map((organisation) => organisation.id),
    appearances: appearances.map((place) => ({
      id: place.id,
      itemId: place.itemId,
      itemKind: place.kind,
      itemTitle: place.title,
      eventId: place.eventId,
      eventName: place.eventName,
      day: place.day,
      start: place.start,
      role: place.role,
      card: { ...place, position: place.printedPosition },
      isComing: place.endsOn >= day,
    })),
  }
}

/** The places of a person at events that are still to come. */
const comingPlaces = (change: Change, personId: string, day: string) =>
  change
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .select('appearance.id')
    .where('personId', '=', personId)
    .where('event.endsOn', '>=', day)

type Sought = { given: string; family: string; email?: string | undefined }

/** Who of the directory is similar to each of the candidates: at most five, the likeliest first. Only what is compared is read of everybody. */
const readSimilar = async (database: Database, candidates: readonly Sought[]) => {
  const directory = await database
    .selectFrom('person')
    .select(['id', 'given', 'family', 'email'])
    .where('removedAt', 'is', null)
    .execute()
  const findSimilar = similarPeopleFinder(directory)
  const found = candidates.map(({ email = '', ...name }) => findSimilar({ ...name, email }).slice(0, 5))
  const shown = await database
    .selectFrom('person')
    .select(['id', 'given', 'family', 'titleBefore', 'titleAfter', 'organisation'])
    .where('id', 'in', ['', ...new Set(found.flat().map((match) => match.id))])
    .execute()
  const byId = new Map(shown.map((person) => [person.id, person]))
  return found.map((matches) =>
    matches.flatMap(({ id, reasons }) => {
      const person = byId.get(id)
      return person ? [{ ...person, reasons }] : []
    }),
  )
}

export const people = {
  list: api.people.list.handler(({ input, context }) => listPeople(context, input, 'everybody')),
  get: api.people.get.handler(({ input, context }) =>
    readPerson(context.database, input.personId, today(context.clock)),
  ),

  create: api.people.create.handler(async ({ input, context: { database, clock }, errors }) => {
    const { id, organisationIds, ...details } = input
    const hash = await bodyHash(input)
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: async () => {
          const organisation = await namesOf(change, organisationIds)
          const columns = personColumns({ ...details, organisation })
          await change
            .insertInto('person')
            .values({
              id,
              ...columns,
              isExample: 0,
              revision: 1,
              createdAt: now,
              updatedAt: now,
              removedAt: null,
            })
            .execute()
          await writeAffiliations(change, id, organisationIds)
        },
        read: () => readPerson(change, id, today(clock)),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  createMany: api.people.createMany.handler(async ({ input, context: { database, clock }, errors }) => {
    const now = clock().toISOString()
    const hash = await bodyHash(input)
    const [first] = input.people
    if (!first) throw refuse(['people'], 'too_small')
    return database.transaction().execute(async (change) => {
      const claim = await claimCreation(change, first.id, hash, now)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: null } })
      if (claim === 'repeated') return { created: input.people.length, organisationsCreated: 0 }
      return createPastedPeople(change, input.people, now)
    })
  }),

  putDetails: api.people.putDetails.handler(({ input, context: { database, clock }, errors }) => {
    const { personId, revision, updateComing, organisationIds, ...details } = input
    return database.transaction().execute(async (change) => {
      const organisation = await namesOf(change, organisationIds)
      const { numUpdatedRows } = await change
        .updateTable('person')
        .set({
          ...personColumns({ ...details, organisation }),
          revision: revision + 1,
          updatedAt: clock().toISOString(),
        })
        .where('id', '=', personId)
        .where('revision', '=', revision)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) {
        const current = await readPerson(change, personId, today(clock))
        if (sameFields(current, { ...details, organisationIds })) return current
        throw errors.CONFLICT({ data: { current } })
      }
      await writeAffiliations(change, personId, organisationIds)
      if (updateComing) {
        await change
          .updateTable('appearance')
          .set(cardColumns({ ...details, organisation }))
          .where('id', 'in', comingPlaces(change, personId, today(clock)))
          .execute()
      }
      return readPerson(change, personId, today(clock))
    })
  }),

  remove: api.people.remove.handler(({ input: { personId }, context: { database, clock } }) => {
    const removedAt = clock().toISOString()
    return database.transaction().execute(async (change) => {
      await change
        .updateTable('person')
        .set({ removedAt })
        .where('id', '=', personId)
        .where('removedAt', 'is', null)
        .execute()
      // Past programmes keep whom they named; a coming line-up loses the place.
      await change
        .updateTable('appearance')
        .set({ removedAt })
        .where('id', 'in', comingPlaces(change, personId, today(clock)))
        .where('removedAt', 'is', null)
        .execute()
      return {}
    })
  }),

  restore: api.people.restore.handler(({ input: { personId }, context: { database, clock } }) =>
    database.transaction().execute(async (change) => {
      const person = await change
        .selectFrom('person')
        .select('removedAt')
        .where('id', '=', personId)
        .executeTakeFirst()
      if (person?.removedAt) {
        await change.updateTable('person').set({ removedAt: null }).where('id', '=', personId).execute()
        // A place that somebody has filled anew meanwhile stays as it is.
        await change
          .updateTable('appearance')
          .set({ removedAt: null })
          .where('personId', '=', personId)
          .where('removedAt', '=', person.removedAt)
          .where((where) =>
            where.not(
              where.exists(
                where
                  .selectFrom('appearance as other')
                  .select('other.id')
                  .whereRef('other.itemId', '=', 'appearance.itemId')
                  .where('other.removedAt', 'is', null)
                  .where((clash) =>
                    clash.or([
                      clash('other.personId', '=', personId),
                      clash.and([
                        clash('other.role', '=', 'moderator'),
                        clash('appearance.role', '=', 'moderator'),
                      ]),
                    ]),
                  ),
              ),
            ),
          )
          .execute()
      }
      return readPerson(change, personId, today(clock))
    }),
  ),

  similar: api.people.similar.handler(async ({ input, context: { database } }) => {
    const [items = []] = await readSimilar(database, [input])
    return { items }
  }),

  similarMany: api.people.similarMany.handler(async ({ input, context: { database } }) => {
    return { items: await readSimilar(database, input.people) }
  }),
}

export const guests = {
  list: api.guests.list.handler(({ input, context }) => listPeople(context, input, 'everybody')),
}

export const moderators = {
  list: api.moderators.list.handler(({ input, context }) => listPeople(context, input, 'moderators')),
}
