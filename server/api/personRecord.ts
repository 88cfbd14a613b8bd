import type { Change, Database } from '#server/database/database.ts'
import { notFound, refuse } from './base.ts'

/** The names of organisations in the order given, as printed after a person's name. */
export const namesOf = async (change: Change, organisationIds: string[]) => {
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

/** Writes to which organisations a person belongs, the main one first. */
export const writeAffiliations = async (change: Change, personId: string, organisationIds: string[]) => {
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
export const readPerson = async (database: Database | Change, personId: string, day: string) => {
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
    .orderBy('appearance.id')
    .execute()
  return {
    ...row,
    mayModerate: row.mayModerate === 1,
    sharesEmail: row.sharesEmail === 1,
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
export const comingPlaces = (change: Change, personId: string, day: string) =>
  change
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .select('appearance.id')
    .where('personId', '=', personId)
    .where('event.endsOn', '>=', day)

/** The items on which a person stands, or stood until they were removed, at events that are still to come. */
export const comingItems = async (change: Change, personId: string, day: string) => {
  const places = await comingPlaces(change, personId, day)
    .clearSelect()
    .select('appearance.itemId')
    .distinct()
    .execute()
  return places.map((place) => place.itemId)
}

/** Makes every line-up in which a person stands at a coming event stale for those who have it open. */
export const raiseComingLineups = (change: Change, personId: string, day: string) =>
  change
    .updateTable('programme_item')
    .set((set) => ({ lineupRevision: set('lineupRevision', '+', 1) }))
    .where('id', 'in', comingPlaces(change, personId, day).clearSelect().select('appearance.itemId'))
    .execute()
