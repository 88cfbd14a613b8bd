import { fact } from '#contract/programme.ts'
import type { ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'
import { inProgrammeOrder } from '#domain/releases/programmeOrder.ts'
import { cancelledSince } from '#domain/releases/cancelledSince.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readShownPartners } from '#server/proofs/readShownPartners.ts'
import { announcedPlaces } from '#server/sign-offs/announcedPlaces.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import { z } from 'zod'
import { readRelease } from './readRelease.ts'

const facts = z.array(fact)

/** Where every item of an event's programme stands; none for one that there is not. */
export const readEventStandings = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .execute()
  return readStandings(
    database,
    rows.map(({ id }) => id),
  )
}

const readReleasedItems = async (
  database: Database | Change,
  eventId: string,
  standings: readonly Standing[],
): Promise<ReleasedItem[]> => {
  const rows = await database
    .selectFrom('programme_item')
    .select(['id', 'kind', 'title', 'abstract', 'day', 'start', 'durationMinutes', 'roomId'])
    .select(['isToBeConfirmed', 'facts'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const standingOf = new Map(standings.map((standing) => [standing.item.id, standing]))
  return rows.map(({ id, isToBeConfirmed, ...row }) => ({
    ...row,
    itemId: id,
    isToBeConfirmed: isToBeConfirmed === 1,
    facts: facts.parse(JSON.parse(row.facts)),
    people: announcedPlaces(standingOf.get(id)).map(({ personId, role, card, isConfirmed }) => ({
      personId,
      role,
      card,
      isConfirmed,
    })),
  }))
}

const readReleasedPartners = async (database: Database | Change, eventId: string) =>
  (await readShownPartners(database, eventId)).map(
    ({ organisationId, name, shortName, areFormsConfirmed, roles, ...row }) => ({
      organisationId,
      name,
      shortName,
      areFormsConfirmed,
      genitive: row.genitive,
      dative: row.dative,
      accusative: row.accusative,
      instrumental: row.instrumental,
      locative: row.locative,
      roles,
    }),
  )

const readReleasedFunding = (database: Database | Change, eventId: string) =>
  database
    .selectFrom('event_funding')
    .innerJoin('funding_project', 'funding_project.id', 'event_funding.projectId')
    .select(['projectId', 'title', 'acronym', 'ruleSet', 'programme', 'fund', 'beneficiary'])
    .select(['totalValue', 'euAmount'])
    .where('event_funding.eventId', '=', eventId)
    .where('funding_project.removedAt', 'is', null)
    .orderBy('event_funding.position')
    .execute()

/**
 * What a release made now would freeze: the programme as it stands, and what it no longer has of what was announced. An
 * event that is called off has no items any more. `standings`: of all of its items, where they were read already.
 */
export const readReleaseContent = async (
  database: Database | Change,
  eventId: string,
  standings?: readonly Standing[],
): Promise<ReleaseContent> => {
  const { state, ...event } = await database
    .selectFrom('event')
    .select(['id', 'name', 'startsOn', 'endsOn', 'timeZone', 'venueName', 'venueAddress'])
    .select(['venueAccess', 'description', 'state'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()
  const rooms = await database
    .selectFrom('room')
    .select(['id as roomId', 'name', 'capacity'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  const isCancelled = state === 'cancelled'
  const items = isCancelled
    ? []
    : await readReleasedItems(database, eventId, standings ?? (await readEventStandings(database, eventId)))
  const last = await readRelease(database, eventId, 'last')
  return {
    form: 1,
    event: { ...event, isCancelled },
    rooms,
    items: inProgrammeOrder(items, rooms),
    cancelled: cancelledSince(last?.content ?? null, items),
    partners: await readReleasedPartners(database, eventId),
    funding: await readReleasedFunding(database, eventId),
  }
}
