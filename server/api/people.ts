import { sql } from 'kysely'
import type { PrintedCard } from '#contract/programme.ts'
import { fold } from '#domain/polish.ts'
import { similarPeopleFinder, similarTraces } from '#domain/similarPeople.ts'
import type { Change, Database } from '#server/database/database.ts'
import { api, refuse, today } from './base.ts'
import { bodyHash, claimCreation, createOnce } from './creation.ts'
import { cardColumns } from './lineup.ts'
import { matchingAny } from './matching.ts'
import { countPastedPeople, createPastedPeople } from './pastedPeople.ts'
import { listPeople } from './peopleList.ts'
import { personColumns } from './personColumns.ts'
import { comingPlaces, namesOf, raiseComingLineups, readPerson, writeAffiliations } from './personRecord.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

/** Prints a person's new card wherever they stand at a coming event. */
const printAnew = (change: Change, personId: string, card: PrintedCard, day: string) =>
  change
    .updateTable('appearance')
    .set(cardColumns(card))
    .where('id', 'in', comingPlaces(change, personId, day))
    .execute()

type Sought = { given: string; family: string; email?: string | undefined }

/**
 * Who of the directory is similar to each of the candidates: at most five, the likeliest first. For one of them, asked
 * about while somebody types, only people who share a piece of the name or an address are read; for many, everybody.
 */
const readSimilar = async (database: Database, candidates: readonly Sought[]) => {
  const [only] = candidates.length === 1 ? candidates : []
  const pieces = only ? [...similarTraces(only), ...(only.email ? [fold(only.email)] : [])] : []
  const directory = await database
    .selectFrom('person')
    .select(['id', 'given', 'family', 'email'])
    .where('removedAt', 'is', null)
    .$if(only !== undefined, (query) => query.where(matchingAny(sql.ref('search'), pieces)))
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
      return claim === 'repeated'
        ? countPastedPeople(change, input.people)
        : createPastedPeople(change, input.people, now)
    })
  }),

  putDetails: api.people.putDetails.handler(({ input, context: { database, clock }, errors }) => {
    const { personId, revision, updateComing, organisationIds, ...details } = input
    return database.transaction().execute(async (change) => {
      const organisation = await namesOf(change, organisationIds)
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('person')
            .set({
              ...personColumns({ ...details, organisation }),
              revision: revision + 1,
              updatedAt: clock().toISOString(),
            })
            .where('id', '=', personId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: async () => {
          await writeAffiliations(change, personId, organisationIds)
          if (updateComing) await printAnew(change, personId, { ...details, organisation }, today(clock))
        },
        read: () => readPerson(change, personId, today(clock)),
        isSame: (current) => sameFields(current, { ...details, organisationIds }),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      })
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
      await raiseComingLineups(change, personId, today(clock))
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
        await raiseComingLineups(change, personId, today(clock))
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
