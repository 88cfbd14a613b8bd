import { patronage, type EventPartnerDetails } from '#contract/partners.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import type { Fields } from '#server/history/entry.ts'
import { notFound } from './base.ts'

type Columns = {
  [Column in 'presence' | 'colourLogoId' | 'whiteLogoId' | 'blackLogoId' | 'patronage']: Awaited<
    ReturnType<typeof readRows>
  >[number][Column]
}

const readRows = (database: Database | Change, eventIds: readonly string[]) =>
  database
    .selectFrom('event_partner')
    .select(['id', 'eventId', 'organisationId', 'name', 'presence'])
    .select(['colourLogoId', 'whiteLogoId', 'blackLogoId', 'patronage'])
    .where('eventId', 'in', ['', ...eventIds])
    .where('removedAt', 'is', null)
    .execute()

/** How a partner is shown at an event, out of its row. */
export const presentationOf = (row: Columns): EventPartnerDetails => ({
  presence: row.presence,
  colourLogoId: row.colourLogoId,
  whiteLogoId: row.whiteLogoId,
  blackLogoId: row.blackLogoId,
  patronage: row.patronage === '' ? null : patronage.parse(JSON.parse(row.patronage)),
})

/** The columns that say how a partner is shown at an event. */
export const presentationColumns = (details: EventPartnerDetails): Columns => ({
  ...details,
  patronage: details.patronage === null ? '' : JSON.stringify(details.patronage),
})

/** Changes how partners are shown at several events, and writes what that did into the history of each. */
export const changePresentations = async (
  { change, record }: Work,
  eventIds: string[],
  makeChange: () => Promise<unknown>,
) => {
  await hold(change, 'event', eventIds, 'to-change')
  const before = await readRows(change, eventIds)
  await makeChange()
  const after = await readRows(change, eventIds)
  const fieldsOf = (rows: typeof before, eventId: string): Fields =>
    Object.fromEntries(
      rows
        .filter((row) => row.eventId === eventId)
        .map((row) => [`shown.${row.organisationId}`, { name: row.name, ...presentationOf(row) }]),
    )
  for (const eventId of eventIds) {
    const moments = { before: fieldsOf(before, eventId), after: fieldsOf(after, eventId) }
    // How a partner is shown changes nothing of who stands on the programme.
    record({ ...eventEntry(eventId, moments), follows: [] })
  }
}

/** The event of a partner; throws NOT_FOUND. */
export const readPartnerPlace = async (database: Database | Change, eventPartnerId: string) => {
  const row = await database
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .select(['event_partner.eventId', 'event_partner.organisationId'])
    .where('event_partner.id', '=', eventPartnerId)
    .where('event_partner.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
