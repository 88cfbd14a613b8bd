import { logoVariant } from '#contract/marks.ts'
import { orderRule, partnerRole, type EventPartnerDetails } from '#contract/partners.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { partnersFields } from '#server/history/fields.ts'
import { api, notFound, refuse } from './base.ts'
import { changePresentations, presentationColumns, presentationOf, readPartnerPlace } from './presentation.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'
import { writePartners, type PartnerInput } from './writePartners.ts'

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
    const now = context.clock().toISOString()
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
        write: () => writePartners(change, eventId, partners, now),
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
