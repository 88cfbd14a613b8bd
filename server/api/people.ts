import type { PrintedCard } from '#contract/programme.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { fold } from '#domain/polish.ts'
import { similarPeopleFinder, similarTraces } from '#domain/similarPeople.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { greetAnew } from '#server/greetings/personAtEvents.ts'
import { commit } from '#server/history/commit.ts'
import { personEntry, removed, restored } from '#server/history/entries.ts'
import { personFields } from '#server/history/fields.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { readReleasesKept } from '#server/releases/personReleases.ts'
import { api, refuse, today, tooMany } from './base.ts'
import { claimCreation, createOnce } from './creation.ts'
import { cardColumns, changeLineups } from './lineup.ts'
import { matchingAny, searchedPeople } from './matching.ts'
import { countPastedPeople, createPastedPeople } from './pastedPeople.ts'
import { listPeople } from './peopleList.ts'
import { changedColumns, personColumns } from './personColumns.ts'
import { erasePerson, readPersonData } from './personData.ts'
import {
  comingItems,
  comingPlaces,
  namesOf,
  raiseComingLineups,
  readPerson,
  writeAffiliations,
} from './personRecord.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type Printing = { card: PrintedCard; day: string; insteadOf: PrintedCard | null }

/** Prints a person's new card wherever they stand at a coming event; `insteadOf`: only where they are printed by that one. */
const printAnew = (change: Change, personId: string, { card, day, insteadOf }: Printing) =>
  change
    .updateTable('appearance')
    .set(cardColumns(card))
    .where('id', 'in', comingPlaces(change, personId, day))
    .where((where) => where.and(insteadOf === null ? {} : cardColumns(insteadOf)))
    .execute()

/** Brings back the places that went with a person; one that somebody has filled anew meanwhile stays as it is. */
const restorePlaces = (change: Change, personId: string, removedAt: string) =>
  change
    .updateTable('appearance')
    .set({ removedAt: null })
    .where('personId', '=', personId)
    .where('removedAt', '=', removedAt)
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
    .$if(only !== undefined, (query) => query.where(matchingAny(searchedPeople, pieces)))
    .orderBy('sortKey')
    .orderBy('id')
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

  create: api.people.create.handler(async ({ input, context, errors }) => {
    const { id, organisationIds, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, ({ change, record }) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: async () => {
          await hold(change, 'organisation', organisationIds, 'as-is')
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
        read: () => readPerson(change, id, today(context.clock)),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(personEntry(id, { before: {}, after: personFields(created) })),
      }),
    )
  }),

  createMany: api.people.createMany.handler(async ({ input, context, errors }) => {
    const now = context.clock().toISOString()
    const hash = await canonicalHash(input)
    const [first] = input.people
    if (!first) throw refuse(['people'], 'too_small')
    return commit(context, async (work) => {
      const claim = await claimCreation(work.change, first.id, hash, now)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: null } })
      return claim === 'repeated'
        ? countPastedPeople(work.change, input.people)
        : createPastedPeople(work, input.people, now)
    })
  }),

  putDetails: api.people.putDetails.handler(({ input, context, errors }) => {
    const { personId, revision, updateComing, organisationIds, ...details } = input
    const day = today(context.clock)
    return commit(context, async (work) => {
      const { change, record } = work
      await hold(change, 'organisation', organisationIds, 'as-is')
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('person')
            .set({ revision: revision + 1, updatedAt: context.clock().toISOString() })
            .where('id', '=', personId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: async (before) => {
          const organisation = await namesOf(change, organisationIds)
          const columns = changedColumns(before, personColumns({ ...details, organisation }))
          const card = { ...details, organisation }
          if (updateComing) await greetAnew(work, personId, card, day)
          await change.updateTable('person').set(columns).where('id', '=', personId).execute()
          if (!sameFields(before, { organisationIds }))
            await writeAffiliations(change, personId, organisationIds)
          if (!updateComing) return
          // A card that was changed for one event is not taken back with the others.
          const insteadOf = context.undoes === undefined ? null : before
          await changeLineups(work, await comingItems(change, personId, day), () =>
            printAnew(change, personId, { card, day, insteadOf }),
          )
        },
        read: () => readPerson(change, personId, day),
        isSame: (current) => sameFields(current, { ...details, organisationIds }),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            personEntry(personId, { before: personFields(before), after: personFields(after), revision }),
          ),
      })
    })
  }),

  remove: api.people.remove.handler(({ input: { personId }, context }) => {
    const removedAt = context.clock().toISOString()
    const day = today(context.clock)
    return commit(context, async (work) => {
      const { change, record } = work
      const { numUpdatedRows } = await change
        .updateTable('person')
        .set({ removedAt })
        .where('id', '=', personId)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return {}
      record(personEntry(personId, removed))
      // Past programmes keep whom they named; a coming line-up loses the place.
      await changeLineups(work, await comingItems(change, personId, day), () =>
        change
          .updateTable('appearance')
          .set({ removedAt })
          .where('id', 'in', comingPlaces(change, personId, day))
          .where('removedAt', 'is', null)
          .execute(),
      )
      await raiseComingLineups(change, personId, day)
      return {}
    })
  }),

  restore: api.people.restore.handler(({ input: { personId }, context }) =>
    commit(context, async (work) => {
      const { change, record } = work
      const day = today(context.clock)
      await hold(change, 'person', [personId], 'to-change')
      const person = await change
        .selectFrom('person')
        .select('removedAt')
        .where('id', '=', personId)
        // Whoever was erased does not come back.
        .where('id', 'not in', (erased) => erased.selectFrom('erased_person').select('id'))
        .executeTakeFirst()
      if (person?.removedAt) {
        const { removedAt } = person
        await change.updateTable('person').set({ removedAt: null }).where('id', '=', personId).execute()
        record(personEntry(personId, restored))
        await changeLineups(work, await comingItems(change, personId, day), () =>
          restorePlaces(change, personId, removedAt),
        )
        await raiseComingLineups(change, personId, day)
      }
      return readPerson(change, personId, day)
    }),
  ),

  exportData: api.people.exportData.handler(async ({ input: { personId }, context }) => {
    const { database, clock, principal } = context
    const who = principal.kind === 'staff' ? principal.userId : ''
    const seconds = await countAttempt(database, 'exportsPerUser', who, clock())
    if (seconds > 0) throw tooMany(seconds)
    return { exportedAt: clock().toISOString(), personId, tables: await readPersonData(database, personId) }
  }),

  erase: api.people.erase.handler(({ input: { personId }, context }) =>
    commit(context, async (work) => {
      await erasePerson(work, personId, today(context.clock), context.clock().toISOString())
      return { released: await readReleasesKept(work.change, personId) }
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
