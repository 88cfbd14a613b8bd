import { orderRule, partnerRole } from '#contract/partners.ts'
import type { ReviewTask } from '#contract/review.ts'
import type { Database } from '#server/database/database.ts'
import type { Reviewer, Scope } from '#server/session/principal.ts'
import { api, notFound, type Context } from './base.ts'
import { clauseFor } from './clauseFor.ts'
import { readLineups } from './lineup.ts'
import { readContact } from './readContact.ts'

/** Whoever came by a review link; the permissions let nobody else through. */
const reviewerOf = ({ principal }: Context): Reviewer => {
  if (principal.kind !== 'reviewer') throw notFound()
  return principal
}

/** An event as those see it who are invited to it. */
export const readReviewEvent = async (database: Database, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select(['id', 'name', 'state', 'startsOn', 'endsOn', 'timeZone'])
    .select(['venueName', 'venueAddress', 'venueAccess'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return event
}

/** The items of an event with their place and time. */
const selectItems = (database: Database, eventId: string) =>
  database
    .selectFrom('programme_item')
    .leftJoin('room', 'room.id', 'programme_item.roomId')
    .select(['programme_item.id', 'kind', 'title', 'abstract', 'day', 'start', 'durationMinutes'])
    .select('room.name as room')
    .where('programme_item.eventId', '=', eventId)
    .where('programme_item.removedAt', 'is', null)
    .orderBy('day')
    .orderBy('programme_item.position')

const selectPlaces = (database: Database, eventId: string, scope: Scope) =>
  selectItems(database, eventId)
    .innerJoin('appearance', 'appearance.itemId', 'programme_item.id')
    .select(['appearance.id as appearanceId', 'appearance.itemId', 'appearance.role'])
    .where('appearance.id', 'in', ['', ...scope.appearanceIds])

const readPartners = async (database: Database, eventId: string) => {
  const rows = await database
    .selectFrom('event_partner')
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select(['event_partner.id', 'name', 'shortName', 'role', 'rolePlace', 'orderRule'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('event_partner_role.position')
    .execute()
  return rows.map((row) => ({
    ...row,
    role: partnerRole.parse(row.role),
    orderRule: orderRule.parse(row.orderRule),
  }))
}

/** What somebody is asked about at an event, in the programme's order. */
export const readTasks = async (database: Database, eventId: string, scope: Scope): Promise<ReviewTask[]> => {
  const panels = await selectItems(database, eventId)
    .where('programme_item.id', 'in', ['', ...scope.itemIds])
    .execute()
  const places = await selectPlaces(database, eventId, scope).execute()
  const partners = await readPartners(database, eventId)
  return [
    ...panels.map((item) => ({ kind: 'panel' as const, panelId: item.id, ...placeOf(item) })),
    ...places.map((place) => ({
      kind: 'answer' as const,
      appearanceId: place.appearanceId,
      itemKind: place.kind,
      role: place.role,
      ...placeOf(place),
    })),
    ...scope.eventPartnerIds.map((id) => {
      const own = partners.filter((partner) => partner.id === id)
      const roles = own.map(({ role }) => role)
      return { kind: 'partner' as const, eventPartnerId: id, name: own[0]?.name ?? '', roles }
    }),
  ]
}

export const review = {
  get: api.review.get.handler(async ({ context }) => {
    const { database } = context
    const { name, eventId, scope, subject } = reviewerOf(context)
    return {
      name,
      event: await readReviewEvent(database, eventId),
      contact: await readContact(database),
      informationClause: await clauseFor(database, subject),
      tasks: await readTasks(database, eventId, scope),
    }
  }),

  panel: api.review.panel.handler(async ({ input: { panelId }, context }) => {
    const { database } = context
    const reviewer = reviewerOf(context)
    const item = await selectItems(database, reviewer.eventId)
      .where('programme_item.id', '=', panelId)
      .where('programme_item.id', 'in', ['', ...reviewer.scope.itemIds])
      .executeTakeFirst()
    if (!item) throw notFound()
    const people = (await readLineups(database, [panelId])).get(panelId) ?? []
    return { ...item, people, event: await readReviewEvent(database, reviewer.eventId) }
  }),

  answer: api.review.answer.handler(async ({ input: { appearanceId }, context }) => {
    const { database } = context
    const reviewer = reviewerOf(context)
    const place = await selectPlaces(database, reviewer.eventId, reviewer.scope)
      .where('appearance.id', '=', appearanceId)
      .executeTakeFirst()
    if (!place) throw notFound()
    const people = (await readLineups(database, [place.itemId])).get(place.itemId) ?? []
    const own = people.find((person) => person.id === appearanceId)
    if (!own) throw notFound()
    return {
      ...place,
      id: appearanceId,
      itemKind: place.kind,
      card: own.card,
      event: await readReviewEvent(database, reviewer.eventId),
    }
  }),

  partner: api.review.partner.handler(async ({ input: { eventPartnerId }, context }) => {
    const { database } = context
    const reviewer = reviewerOf(context)
    const partners = await readPartners(database, reviewer.eventId)
    const own = partners.filter(({ id }) => id === eventPartnerId)
    const [first] = own
    if (!first || !reviewer.scope.eventPartnerIds.includes(eventPartnerId)) throw notFound()
    return {
      id: eventPartnerId,
      name: first.name,
      shortName: first.shortName,
      roles: own.map((place) => ({
        role: place.role,
        order: place.rolePlace,
        of: partners.filter(({ role }) => role === place.role).length,
        orderRule: place.orderRule,
      })),
      event: await readReviewEvent(database, reviewer.eventId),
    }
  }),
}

type Place = {
  title: string
  day: string
  start: string | null
  durationMinutes: number | null
  room: string | null
}
const placeOf = ({ title, day, start, durationMinutes, room }: Place) => ({
  title,
  day,
  start,
  durationMinutes,
  room,
})
