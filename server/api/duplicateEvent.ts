import { date } from '#contract/base.ts'
import type { DuplicatePart } from '#contract/events.ts'
import { newId } from '#domain/id.ts'
import { searchText, sortKey } from '#domain/polish.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { newestLogos } from '#server/logos/logoRecord.ts'
import { notFound, refuse } from './base.ts'
import { checkStart } from './checkStart.ts'

type Copy = { eventId: string; id: string; name: string; startsOn: string; parts: DuplicatePart[] }

/** Minutes from room to room where nobody said, as in the migration. */
const usualGrace = 5

const renew = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, newId()]))

/**
 * Copies the chosen parts of an event into a new one, every day shifted by the difference of the first days. What
 * belonged to that one occasion is never copied: attendance, answers, and who looked after which panel's answers. Whom the
 * host greets comes with the line-ups, without whether they were there.
 */
export const duplicateEvent = async (change: Change, copy: Copy, now: string) => {
  const people = await holdSource(change, copy)
  const source = await change
    .selectFrom('event')
    .selectAll()
    .where('id', '=', copy.eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!source) throw notFound()
  const takes = (part: DuplicatePart) => copy.parts.includes(part)
  const shift = daysBetween(source.startsOn, copy.startsOn)
  const endsOn = addDays(source.endsOn, shift)
  if (!date.safeParse(endsOn).success) throw refuse(['startsOn'], 'date-range')
  const venueName = takes('venue') ? source.venueName : ''
  const fresh = { createdAt: now, updatedAt: now, removedAt: null, revision: 1 }

  await change
    .insertInto('event')
    .values({
      ...source,
      ...fresh,
      id: copy.id,
      name: copy.name,
      startsOn: copy.startsOn,
      endsOn,
      venueName,
      venueAddress: takes('venue') ? source.venueAddress : '',
      venueAccess: takes('venue') ? source.venueAccess : '',
      attendanceTotal: null,
      ...(takes('programme') ? {} : { opensAt: null, closesAt: null, graceMinutes: usualGrace }),
      expectedPeople: null,
      planningRevision: 1,
      state: 'planning',
      isExample: 0,
      programmeRevision: 1,
      partnersRevision: 1,
      greetingsRevision: 1,
      attendanceRevision: 1,
      sortKey: sortKey(copy.name),
      search: searchText(copy.name, venueName, copy.startsOn),
    })
    .execute()

  const roomIds = takes('rooms') ? await copyRooms(change, copy, shift) : new Map<string, string>()
  if (takes('lineups')) await copyGreetings(change, copy, people)
  if (takes('programme'))
    await copyProgramme(change, copy, { shift, timeZone: source.timeZone, roomIds, fresh, people })
  if (takes('partners')) await copyPartners(change, copy)
}

/**
 * Nobody who is copied is deleted or erased meanwhile, nor is the programme put in another order. Answers whom it holds:
 * somebody put on a line-up at this very moment is not copied.
 */
const holdSource = async (change: Change, { eventId, parts }: Copy) => {
  if (parts.includes('partners')) {
    const partners = await change
      .selectFrom('event_partner')
      .select('organisationId')
      .where('eventId', '=', eventId)
      .execute()
    const ids = partners.map(({ organisationId }) => organisationId)
    await hold(change, 'organisation', ids, 'as-is')
  }
  let people: string[] = []
  if (parts.includes('lineups')) {
    const places = await change
      .selectFrom('appearance')
      .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
      .select('personId')
      .distinct()
      .where('eventId', '=', eventId)
      .execute()
    const greeted = await change
      .selectFrom('greeting')
      .select('personId')
      .where('eventId', '=', eventId)
      .execute()
    people = [...new Set([...places, ...greeted].flatMap(({ personId }) => personId ?? []))]
    await hold(change, 'person', people, 'as-is')
  }
  await hold(change, 'event', [eventId], 'as-is')
  return people
}

/** Rooms, and when they can be used; when people can come is asked anew. */
const copyRooms = async (change: Change, copy: Copy, shift: number) => {
  const rooms = await change.selectFrom('room').selectAll().where('eventId', '=', copy.eventId).execute()
  const ids = renew(rooms)
  const copies = rooms.map((room) => ({ ...room, id: ids.get(room.id) ?? newId(), eventId: copy.id }))
  if (copies.length === 0) return ids
  await change.insertInto('room').values(copies).execute()
  const intervals = await change
    .selectFrom('availability')
    .selectAll()
    .where('eventId', '=', copy.eventId)
    .where('subjectKind', '=', 'room')
    .where('subjectId', 'in', [...ids.keys()])
    .execute()
  const days = intervals.map((interval) => ({
    ...interval,
    eventId: copy.id,
    subjectId: ids.get(interval.subjectId) ?? '',
    day: addDays(interval.day, shift),
  }))
  if (!days.every(({ day }) => date.safeParse(day).success)) throw refuse(['startsOn'], 'date-range')
  if (days.length > 0) await change.insertInto('availability').values(days).execute()
  return ids
}

type Programme = {
  shift: number
  timeZone: string
  roomIds: Map<string, string>
  people: string[]
  fresh: { createdAt: string; updatedAt: string; removedAt: null; revision: number }
}

const copyProgramme = async (
  change: Change,
  copy: Copy,
  { shift, timeZone, roomIds, fresh, people }: Programme,
) => {
  const items = await change
    .selectFrom('programme_item')
    .selectAll()
    .where('eventId', '=', copy.eventId)
    .where('removedAt', 'is', null)
    .execute()
  if (items.length === 0) return
  const days = items.map((item) => addDays(item.day, shift))
  if (!days.every((day) => date.safeParse(day).success)) throw refuse(['startsOn'], 'date-range')
  for (const { day, start } of items) checkStart({ day: addDays(day, shift), start }, timeZone, ['startsOn'])
  const ids = renew(items)
  await change
    .insertInto('programme_item')
    .values(
      items.map((item) => ({
        ...item,
        ...fresh,
        id: ids.get(item.id) ?? newId(),
        eventId: copy.id,
        day: addDays(item.day, shift),
        roomId: item.roomId === null ? null : (roomIds.get(item.roomId) ?? null),
        ownerId: null,
        // Figures such as "organizacje: 197" are last year's.
        facts: '[]',
        lineupRevision: 1,
        lineupState: 'draft' as const,
        isReady: 0 as const,
        isToBeConfirmed: 0 as const,
        openProposals: 0,
      })),
    )
    .execute()
  if (!copy.parts.includes('lineups')) return

  const appearances = await change
    .selectFrom('appearance')
    .innerJoin('person', 'person.id', 'appearance.personId')
    .selectAll('appearance')
    .select(['person.given as nowGiven', 'person.family as nowFamily', 'person.titleBefore as nowBefore'])
    .select([
      'person.titleAfter as nowAfter',
      'person.position as nowPosition',
      'person.organisation as nowOrganisation',
    ])
    .where(
      'itemId',
      'in',
      items.map((item) => item.id),
    )
    .where('personId', 'in', ['', ...people])
    .where('appearance.removedAt', 'is', null)
    .where('person.removedAt', 'is', null)
    .execute()
  const places = appearances.flatMap((place) => {
    const itemId = ids.get(place.itemId)
    if (itemId === undefined) return []
    // A new edition prints people as the directory knows them now, not as they were printed last time.
    return [
      {
        id: newId(),
        itemId,
        personId: place.personId,
        role: place.role,
        position: place.position,
        given: place.nowGiven,
        family: place.nowFamily,
        titleBefore: place.nowBefore,
        titleAfter: place.nowAfter,
        printedPosition: place.nowPosition,
        organisation: place.nowOrganisation,
        removedAt: null,
      },
    ]
  })
  if (places.length > 0) await change.insertInto('appearance').values(places).execute()
}

/** People as the directory knows them now, in their order; those who left the directory stay behind. */
const copyGreetings = async (change: Change, copy: Copy, people: string[]) => {
  const greetings = await change
    .selectFrom('greeting')
    .selectAll()
    .where('eventId', '=', copy.eventId)
    .orderBy('position')
    .execute()
  const directory = await change
    .selectFrom('person')
    .select(['id', 'given', 'family', 'titleBefore', 'titleAfter'])
    .select(['position as printedPosition', 'organisation'])
    .where('id', 'in', ['', ...people])
    .where('removedAt', 'is', null)
    .execute()
  const cards = new Map(directory.map(({ id, ...card }) => [id, card]))
  const copies = greetings.flatMap((greeting) => {
    const card = greeting.personId === null ? {} : cards.get(greeting.personId)
    if (card === undefined) return []
    const own = { id: newId(), eventId: copy.id, presence: 'unknown' as const, substitute: '' }
    return [{ ...greeting, ...card, ...own }]
  })
  if (copies.length > 0) await change.insertInto('greeting').values(copies).execute()
}

const copyPartners = async (change: Change, copy: Copy) => {
  const partners = await change
    .selectFrom('event_partner')
    .innerJoin('organisation', 'organisation.id', 'event_partner.organisationId')
    .select(['event_partner.id', 'organisationId', 'position', 'organisation.name', 'organisation.shortName'])
    .select(['organisation.genitive', 'organisation.dative', 'organisation.accusative'])
    .select(['organisation.instrumental', 'organisation.locative', 'organisation.formsConfirmedAt'])
    .where('eventId', '=', copy.eventId)
    .where('event_partner.removedAt', 'is', null)
    .where('organisation.removedAt', 'is', null)
    .execute()
  if (partners.length === 0) return
  const ids = renew(partners)
  // A new edition shows the logos that organisations use now, and asks for patronage anew.
  const logosOf = await newestLogos(
    change,
    partners.map(({ organisationId }) => organisationId),
  )
  await change
    .insertInto('event_partner')
    .values(
      partners.map(({ formsConfirmedAt, ...partner }) => ({
        ...partner,
        ...logosOf(partner.organisationId),
        areFormsConfirmed: formsConfirmedAt === '' ? (0 as const) : (1 as const),
        id: ids.get(partner.id) ?? newId(),
        eventId: copy.id,
        removedAt: null,
      })),
    )
    .execute()
  const roles = await change
    .selectFrom('event_partner_role')
    .selectAll()
    .where('eventPartnerId', 'in', [...ids.keys()])
    .execute()
  const copies = roles.map((role) => ({ ...role, eventPartnerId: ids.get(role.eventPartnerId) ?? '' }))
  if (copies.length > 0) await change.insertInto('event_partner_role').values(copies).execute()
}
