import { canonicalHash } from '#domain/canonical.ts'
import { normalizeIdentifier } from '#domain/identifiers.ts'
import { similarOrganisationsFinder } from '#domain/similarOrganisations.ts'
import type { Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { organisationEntry, removed, restored } from '#server/history/entries.ts'
import { organisationFields } from '#server/history/fields.ts'
import { api, refuse, today } from './base.ts'
import { claimCreation, createOnce } from './creation.ts'
import { changePartners } from './eventPartners.ts'
import { organisationColumns } from './organisationColumns.ts'
import {
  comingEvents,
  comingPartners,
  insertOrganisation,
  raiseComingPartners,
  readOrganisation,
  renameAtPeople,
  withIdentifiers,
  writeContacts,
} from './organisationRecord.ts'
import { printAnew, unconfirmForms } from './printedOrganisation.ts'
import { listPartners } from './partnerList.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

export const partners = {
  list: api.partners.list.handler(({ input, context }) => listPartners(context.database, input)),
  get: api.partners.get.handler(({ input, context }) =>
    readOrganisation(context.database, input.organisationId),
  ),

  create: api.partners.create.handler(async ({ input, context, errors }) => {
    const { id, ...details } = withIdentifiers(input)
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, ({ change, record }) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () => insertOrganisation(change, id, details, now),
        read: () => readOrganisation(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) =>
          record(organisationEntry(id, { before: {}, after: organisationFields(created) })),
      }),
    )
  }),

  createMany: api.partners.createMany.handler(async ({ input, context, errors }) => {
    const organisations = input.organisations.map((details, index) =>
      withIdentifiers(details, ['organisations', index]),
    )
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    const [first] = organisations
    if (!first) throw refuse(['organisations'], 'too_small')
    return commit(context, async ({ change, record }) => {
      const claim = await claimCreation(change, first.id, hash, now)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: null } })
      if (claim === 'new') {
        for (const { id, ...details } of organisations) {
          await insertOrganisation(change, id, details, now)
          record(organisationEntry(id, { before: {}, after: organisationFields(details) }))
        }
      }
      return { created: input.organisations.length }
    })
  }),

  putDetails: api.partners.putDetails.handler(({ input, context, errors }) => {
    const { organisationId, revision, updateComing, ...details } = withIdentifiers(input)
    const columns = organisationColumns(details)
    return commit(context, (work) => {
      const { change, record } = work
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('organisation')
            .set({ revision: revision + 1, updatedAt: context.clock().toISOString() })
            .where('id', '=', organisationId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: async (before) => {
          await unconfirmForms(change, organisationId, columns)
          await change.updateTable('organisation').set(columns).where('id', '=', organisationId).execute()
          await writeContacts(change, organisationId, details.contacts)
          await renameAtPeople(change, organisationId)
          if (!updateComing) return
          // Where it is called otherwise by now, that is not taken back with the others.
          const insteadOf = context.undoes === undefined ? null : before
          await printAnew(work, organisationId, { day: today(context.clock), insteadOf })
        },
        read: () => readOrganisation(change, organisationId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) => {
          const moments = { before: organisationFields(before), after: organisationFields(after), revision }
          record(organisationEntry(organisationId, moments))
        },
      })
    })
  }),

  remove: api.partners.remove.handler(({ input: { organisationId }, context }) => {
    const removedAt = context.clock().toISOString()
    const day = today(context.clock)
    return commit(context, async (work) => {
      const { change, record } = work
      const { numUpdatedRows } = await change
        .updateTable('organisation')
        .set({ removedAt })
        .where('id', '=', organisationId)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return {}
      record(organisationEntry(organisationId, removed))
      await renameAtPeople(change, organisationId)
      await changePartners(work, await comingEvents(change, organisationId, day), () =>
        change
          .updateTable('event_partner')
          .set({ removedAt })
          .where('id', 'in', comingPartners(change, organisationId, day))
          .where('removedAt', 'is', null)
          .execute(),
      )
      await raiseComingPartners(change, organisationId, day)
      return {}
    })
  }),

  restore: api.partners.restore.handler(({ input: { organisationId }, context }) =>
    commit(context, async (work) => {
      const { change, record } = work
      const day = today(context.clock)
      await hold(change, 'organisation', [organisationId], 'to-change')
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
        record(organisationEntry(organisationId, restored))
        await renameAtPeople(change, organisationId)
        const { removedAt } = row
        await changePartners(work, await comingEvents(change, organisationId, day), () =>
          change
            .updateTable('event_partner')
            .set({ removedAt: null })
            .where('organisationId', '=', organisationId)
            .where('removedAt', '=', removedAt)
            .execute(),
        )
        await raiseComingPartners(change, organisationId, day)
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
  const findSimilar = similarOrganisationsFinder(directory)
  return ({ name, nip = '' }: { name: string; nip?: string | undefined }) =>
    findSimilar({ name, nip: normalizeIdentifier(nip) })
      .slice(0, 5)
      .flatMap(({ id, reasons }) => {
        const organisation = directory.find((it) => it.id === id)
        return organisation ? [{ ...organisation, reasons }] : []
      })
}
