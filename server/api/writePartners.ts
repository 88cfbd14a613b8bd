import type { z } from 'zod'
import type { eventPartnerInput } from '#contract/partners.ts'
import type { Change } from '#server/database/database.ts'
import { newestLogos } from '#server/logos/logoRecord.ts'
import { refuse } from './base.ts'

export type PartnerInput = z.output<typeof eventPartnerInput>

/** How partners come onto an event anew: as the directory has those who are in it, by their newest logos. */
const readNewcomers = async (change: Change, eventId: string, organisationIds: readonly string[]) => {
  const directory = await change
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'])
    .select('formsConfirmedAt')
    .where('id', 'in', ['', ...organisationIds])
    .where('removedAt', 'is', null)
    .execute()
  const logosOf = await newestLogos(
    change,
    directory.map(({ id }) => id),
  )
  return new Map(
    directory.map(({ id: organisationId, formsConfirmedAt, ...card }) => [
      organisationId,
      {
        ...card,
        ...logosOf(organisationId),
        eventId,
        organisationId,
        presence: 'logo' as const,
        patronage: '',
        areFormsConfirmed: formsConfirmedAt === '' ? (0 as const) : (1 as const),
      },
    ]),
  )
}

/** The rows that the ids of a list have already, there or taken off; refuses an id of another event or organisation. */
const readKept = async (change: Change, eventId: string, wanted: readonly PartnerInput[]) => {
  const rows = await change
    .selectFrom('event_partner')
    .selectAll()
    .where('id', 'in', ['', ...wanted.map(({ id }) => id)])
    .execute()
  const kept = new Map(rows.map((row) => [row.id, row]))
  // What one organisation was asked and answered is never another's.
  const isAnothers = wanted.some(({ id, organisationId }) => {
    const row = kept.get(id)
    return row !== undefined && (row.eventId !== eventId || row.organisationId !== organisationId)
  })
  if (isAnothers) throw refuse(['partners'], 'id-taken')
  return kept
}

/**
 * Puts the partners of an event in this order. Those who are taken off are only marked so: put back under their old ids, they are
 * shown as they had agreed to be, under the names that they had.
 */
export const writePartners = async (
  change: Change,
  eventId: string,
  wanted: readonly PartnerInput[],
  now: string,
) => {
  const stored = await change
    .selectFrom('event_partner')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .execute()
  const printed = new Map(stored.map((row) => [row.organisationId, row]))
  const organisationIds = wanted.map(({ organisationId }) => organisationId)
  const newcomers = await readNewcomers(change, eventId, organisationIds)
  const kept = await readKept(change, eventId, wanted)
  const rows = wanted.map(({ id, organisationId }, index) => {
    const newcomer = newcomers.get(organisationId)
    const card = printed.get(organisationId) ?? (newcomer && (kept.get(id) ?? newcomer))
    if (!card) throw refuse(['partners', index, 'organisationId'], 'organisation-unknown')
    return { ...card, id, position: index + 1, removedAt: null }
  })

  const ids = ['', ...rows.map(({ id }) => id)]
  await change
    .updateTable('event_partner')
    .set({ removedAt: now })
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .where('id', 'not in', ids)
    .execute()
  await change.deleteFrom('event_partner_role').where('eventPartnerId', 'in', ids).execute()
  await change.deleteFrom('event_partner').where('id', 'in', ids).execute()
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
