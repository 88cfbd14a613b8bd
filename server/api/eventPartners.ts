import type { z } from 'zod'
import { logoVariant } from '#contract/marks.ts'
import {
  orderRule,
  partnerRole,
  type EventPartnerDetails,
  type eventPartnerInput,
} from '#contract/partners.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { partnersFields } from '#server/history/fields.ts'
import { newestLogos } from '#server/logos/logoRecord.ts'
import { api, notFound, refuse } from './base.ts'
import { changePresentations, presentationColumns, presentationOf, readPartnerPlace } from './presentation.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type PartnerInput = z.output<typeof eventPartnerInput>

const readPartners = async (database: Database | Change, where: { eventId: string } | { id: string }) => {
  let query = database
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .selectAll('event_partner')
    .where('event_partner.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .orderBy('event_partner.position')
    .orderBy('event_partner.id')
  query =
    'id' in where
      ? query.where('event_partner.id', '=', where.id)
      : query.where('event_partner.eventId', '=', where.eventId)
  const partners = await query.execute()
  const roles = await database
    .selectFrom('event_partner_role')
    .selectAll()
    .where('eventPartnerId', 'in', ['', ...partners.map((partner) => partner.id)])
    .orderBy('position')
    .execute()
  return partners.map((partner) => ({
    ...partner,
    ...presentationOf(partner),
    areFormsConfirmed: partner.areFormsConfirmed === 1,
    roles: roles
      .filter((place) => place.eventPartnerId === partner.id)
      .map((place) => ({
        role: partnerRole.parse(place.role),
        order: place.rolePlace,
        orderRule: orderRule.parse(place.orderRule),
      })),
  }))
}

const readList = async (database: Database | Change, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select('partnersRevision')
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return {
    eventId,
    partnersRevision: event.partnersRevision,
    partners: await readPartners(database, { eventId }),
  }
}

const presentationFields = (details: EventPartnerDetails): EventPartnerDetails => ({
  presence: details.presence,
  colourLogoId: details.colourLogoId,
  whiteLogoId: details.whiteLogoId,
  blackLogoId: details.blackLogoId,
  patronage: details.patronage,
})

/** Refuses a logo that is another organisation's, of another variant, or out of use, unless it is shown already. */
const checkLogos = async (
  change: Change,
  organisationId: string,
  current: EventPartnerDetails,
  details: EventPartnerDetails,
) => {
  for (const variant of logoVariant.options) {
    const field = `${variant}LogoId` as const
    const logoId = details[field]
    if (logoId === null || logoId === current[field]) continue
    const logo = await change
      .selectFrom('logo')
      .select('id')
      .where('id', '=', logoId)
      .where('organisationId', '=', organisationId)
      .where('variant', '=', variant)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    if (!logo) throw refuse([field], 'logo-unknown')
  }
}

const writePartners = async (change: Change, eventId: string, wanted: PartnerInput[]) => {
  const stored = await readPartners(change, { eventId })
  const printed = new Map(stored.map((partner) => [partner.organisationId, partner]))
  const directory = await change
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'])
    .select('formsConfirmedAt')
    .where('id', 'in', ['', ...wanted.map((partner) => partner.organisationId)])
    .where('removedAt', 'is', null)
    .execute()
  const logosOf = await newestLogos(
    change,
    directory.map(({ id }) => id),
  )
  const known = new Map(
    directory.map(({ id, formsConfirmedAt, ...organisation }) => [
      id,
      {
        ...organisation,
        ...logosOf(id),
        presence: 'logo' as const,
        patronage: null,
        areFormsConfirmed: formsConfirmedAt !== '',
      },
    ]),
  )
  const rows = wanted.map((partner, index) => {
    const card = printed.get(partner.organisationId) ?? known.get(partner.organisationId)
    if (!card) throw refuse(['partners', index, 'organisationId'], 'organisation-unknown')
    const { name, shortName, genitive, dative, accusative, instrumental, locative } = card
    const forms = { genitive, dative, accusative, instrumental, locative }
    return {
      id: partner.id,
      eventId,
      organisationId: partner.organisationId,
      name,
      shortName,
      ...forms,
      areFormsConfirmed: card.areFormsConfirmed ? (1 as const) : (0 as const),
      ...presentationColumns(presentationFields(card)),
      position: index + 1,
      removedAt: null,
    }
  })
  const taken = await change
    .selectFrom('event_partner')
    .select('id')
    .where('id', 'in', ['', ...rows.map((row) => row.id)])
    .where('eventId', '!=', eventId)
    .executeTakeFirst()
  if (taken) throw refuse(['partners'], 'id-taken')
  // What one organisation was asked and answered is never another's.
  const isAnothers = stored.some((partner) =>
    rows.some((row) => row.id === partner.id && row.organisationId !== partner.organisationId),
  )
  if (isAnothers) throw refuse(['partners'], 'id-taken')

  const ids = [...stored.map((partner) => partner.id), ...rows.map((row) => row.id)]
  await change
    .deleteFrom('event_partner_role')
    .where('eventPartnerId', 'in', ['', ...ids])
    .execute()
  await change
    .deleteFrom('event_partner')
    .where('id', 'in', ['', ...ids])
    .execute()
  if (rows.length === 0) return
  await change.insertInto('event_partner').values(rows).execute()
  await change
    .insertInto('event_partner_role')
    .values(
      wanted.flatMap((partner) =>
        partner.roles.map((place, index) => ({
          eventPartnerId: partner.id,
          role: place.role,
          position: index + 1,
          rolePlace: place.order,
          orderRule: place.orderRule,
        })),
      ),
    )
    .execute()
}

/** Changes an organisation's part in several events at once, and writes what that did to each into its history. */
export const changePartners = async (
  { change, record }: Work,
  eventIds: string[],
  makeChange: () => Promise<unknown>,
) => {
  await hold(change, 'event', eventIds, 'to-change')
  const readAll = () => Promise.all(eventIds.map((eventId) => readPartners(change, { eventId })))
  const before = await readAll()
  await makeChange()
  const after = await readAll()
  for (const [index, eventId] of eventIds.entries()) {
    const moments = {
      before: partnersFields(before[index] ?? []),
      after: partnersFields(after[index] ?? []),
    }
    record(eventEntry(eventId, moments))
  }
}

const isSameList = (stored: PartnerInput[], wanted: PartnerInput[]) => {
  const text = (list: PartnerInput[]) =>
    JSON.stringify(list.map(({ organisationId, roles }) => [organisationId, roles]))
  return text(stored) === text(wanted)
}

export const eventPartners = {
  list: api.eventPartners.list.handler(({ input, context }) => readList(context.database, input.eventId)),

  put: api.eventPartners.put.handler(({ input, context, errors }) => {
    const { eventId, partnersRevision, partners } = input
    return commit(context, async ({ change, record }) => {
      const organisationIds = partners.map((partner) => partner.organisationId)
      await hold(change, 'organisation', organisationIds, 'as-is')
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('event')
            .set({ partnersRevision: partnersRevision + 1 })
            .where('id', '=', eventId)
            .where('partnersRevision', '=', partnersRevision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () => writePartners(change, eventId, partners),
        read: () => readList(change, eventId),
        isSame: (current) => isSameList(current.partners, partners),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            eventEntry(eventId, {
              before: partnersFields(before.partners),
              after: partnersFields(after.partners),
              revision: partnersRevision,
            }),
          ),
      })
    })
  }),

  get: api.eventPartners.get.handler(async ({ input, context }) => {
    const [partner] = await readPartners(context.database, { id: input.eventPartnerId })
    if (!partner) throw notFound()
    return partner
  }),

  putDetails: api.eventPartners.putDetails.handler(({ input, context, errors }) => {
    const { eventPartnerId, before, ...details } = input
    return commit(context, async (work) => {
      const { change } = work
      const { eventId, organisationId } = await readPartnerPlace(change, eventPartnerId)
      await hold(change, 'organisation', [organisationId], 'as-is')
      await hold(change, 'event', [eventId], 'to-change')
      const read = async () => {
        const [partner] = await readPartners(change, { id: eventPartnerId })
        if (!partner) throw notFound()
        return partner
      }
      const current = await read()
      if (sameFields(current, details)) return current
      if (!sameFields(current, before)) throw errors.CONFLICT({ data: { current } })
      await checkLogos(change, organisationId, current, details)
      await changePresentations(work, [eventId], () =>
        change
          .updateTable('event_partner')
          .set(presentationColumns(details))
          .where('id', '=', eventPartnerId)
          .execute(),
      )
      return read()
    })
  }),
}
