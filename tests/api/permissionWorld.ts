import { newId } from '#domain/id.ts'
import { openSession } from '#server/session/openSession.ts'
import { insertRelease } from '#tests/setup/insertRelease.ts'
import { lastingSession } from '#tests/setup/lastingSession.ts'
import { eventForm, itemForm, organisationForm, personForm, place } from './forms.ts'
import { addGuestOfHonour } from './permissionGreetings.ts'
import { addMarks } from './permissionMarks.ts'
import type { PrincipalName } from './permissionTable.ts'
import type { Desk } from './useDesk.ts'

/** A value that stands nowhere else, so that a reply which carries it has read that very field. */
const mark = (field: string) => `kanarek-${field}`

/** The fields whose marks a text carries. */
export const marksIn = (text: string) =>
  new Set([...text.matchAll(/kanarek-([a-z]+(?:-[a-z]+)*)/giu)].map(([, field = '']) => field.toLowerCase()))

let addresses = 0
const address = (field: string) => {
  addresses += 1
  return `${mark(field)}.${addresses}@example.org`
}

const addPerson = async ({ client }: Desk, who: string) => {
  const employer = await client.partners.create(organisationForm({ name: mark(`${who}-employer`) }))
  return client.people.create(
    personForm({
      given: mark(`${who}-given`),
      family: mark(`${who}-family`),
      titleBefore: mark(`${who}-title`),
      titleAfter: mark(`${who}-after`),
      position: mark(`${who}-position`),
      organisationIds: [employer.id],
      vocative: mark(`${who}-vocative`),
      email: address(`${who}-email`),
      phone: mark(`${who}-phone`),
      bio: mark(`${who}-bio`),
      notes: mark(`${who}-notes`),
      dataSource: mark(`${who}-source`),
      sharesEmail: true,
    }),
  )
}

const addPartner = ({ client }: Desk, side: string) => {
  const field = (name: string) => mark(`partner-${side}-${name}`)
  const contact = (name: string) => ({
    id: newId(),
    name: mark(`${name}-${side}-name`),
    position: mark(`${name}-${side}-position`),
    email: address(`${name}-${side}-email`),
    phone: mark(`${name}-${side}-phone`),
  })
  return client.partners.create(
    organisationForm({
      name: field('name'),
      shortName: field('short'),
      genitive: field('genitive'),
      instrumental: field('instrumental'),
      address: field('address'),
      website: `https://example.org/${field('website')}`,
      notes: field('notes'),
      contacts: [contact('delegate'), contact('colleague')],
    }),
  )
}

/** An event with a room for each side. */
export const addEvent = async ({ client }: Desk, sides: string[]) => {
  const event = await client.events.create(
    eventForm({
      name: mark('event-name'),
      venueName: mark('event-venue'),
      venueAddress: mark('event-address'),
      venueAccess: mark('event-access'),
      description: mark('event-description'),
    }),
  )
  const rooms = sides.map((side) => ({ id: newId(), name: mark(`room-${side}`), capacity: null }))
  return client.events.putRooms({ eventId: event.id, revision: 1, rooms })
}

type Event = Awaited<ReturnType<typeof addEvent>>

/** One side at an event: a panel with its moderator and guest, a talk, and a partner whose delegate has a link too. */
export const addSide = async (desk: Desk, event: Event, side: string) => {
  const { client } = desk
  const { id: eventId } = event
  const user = await client.users.create({
    id: newId(),
    name: mark(`user-${side}-name`),
    email: address(`user-${side}-email`),
    role: 'planner',
  })
  const form = itemForm({
    title: mark(`panel-${side}-title`),
    abstract: mark(`panel-${side}-abstract`),
    roomId: event.rooms.find((room) => room.name === mark(`room-${side}`))?.id ?? null,
    ownerId: user.id,
    facts: [{ label: mark(`panel-${side}-fact`), value: '1' }],
  })
  const { id: panelId } = await client.panels.create({ ...form, eventId })
  const talk = await client.programmeItems.create({
    // On a day that the event does not have: a conflict to decide about.
    ...itemForm({ title: mark(`talk-${side}-title`), day: '2027-10-13' }),
    eventId,
    kind: 'talk',
  })
  const moderator = await addPerson(desk, `moderator-${side}`)
  const guest = await addPerson(desk, `guest-${side}`)
  const people = [place(moderator.id, 'moderator'), place(guest.id)]
  const panel = await client.panels.putLineup({ panelId, lineupRevision: 1, people })
  const guestPlace = panel.people.find(({ personId }) => personId === guest.id)?.id ?? ''
  const organisation = await addPartner(desk, side)
  const { partners, partnersRevision } = await client.eventPartners.list({ eventId })
  const eventPartnerId = newId()
  const roles = [{ role: 'partner' as const, order: partners.length + 1, orderRule: 'agreed' as const }]
  const own = { id: eventPartnerId, organisationId: organisation.id, roles }
  const alone = await client.eventPartners.put({ eventId, partnersRevision, partners: [own] })
  const delegateId = organisation.contacts[0]?.id ?? ''
  const marks = await addMarks(desk, { eventId, organisationId: organisation.id, eventPartnerId, delegateId })
  await client.eventPartners.put({
    eventId,
    partnersRevision: alone.partnersRevision,
    partners: [...partners, own],
  })
  const linkFor = async (kind: 'person' | 'contact', id: string) => {
    const reviewer = { kind, id }
    const made = { id: newId(), eventId, reviewer, delivery: 'hand' as const, replaceEarlier: false }
    return (await client.reviewLinks.create(made)).link.id
  }
  await addGuestOfHonour(desk, { eventId, side, person: guest, appearanceId: guestPlace })
  const links = {
    moderator: await linkFor('person', moderator.id),
    guest: await linkFor('person', guest.id),
    partner: await linkFor('contact', delegateId),
  }
  await insertRelease(desk.database, eventId)
  const asked = { eventId, panelIds: [panelId], appearanceIds: [guestPlace], deadline: '2027-09-01' }
  const { messageIds } = await client.requests.create({ ...asked, id: newId(), delivery: 'outbox' })
  await client.lineups.comment({ panelId, id: newId(), text: mark(`comment-${side}`) })
  const proposalId = newId()
  const asModerator = desk.as(await reviewSession(desk, links.moderator)).client
  const proposed = { name: mark(`proposed-${side}`), position: '', organisation: '', reach: '', reason: '' }
  await asModerator.review.propose({ panelId, id: proposalId, details: { kind: 'person', ...proposed } })
  return {
    eventId,
    user,
    panel,
    talk,
    moderator,
    guest,
    organisation,
    eventPartnerId,
    delegateId,
    links,
    messageIds,
    proposalId,
    guestPlace,
    marks,
  }
}

export type Side = Awaited<ReturnType<typeof addSide>>

/** Opens one more session by a review link, which may be one that no longer lets anybody in. */
export const reviewSession = ({ database, clock }: Desk, linkId: string) =>
  openSession(database, { userId: null, linkId, isRemembered: false, browser: '', now: new Date(clock.now) })

/** A session that its user ended. */
const endedSession = async (desk: Desk, userId: string) => {
  const token = await lastingSession(desk.database, userId)
  await desk.as(token).client.session.end()
  return token
}

/** A link to an event that has been over for more than seven days. */
const lateLink = async ({ client, clock }: Desk, personId: string) => {
  const { now } = clock
  clock.now = '2027-01-05T10:00:00.000Z'
  const event = await client.events.create(eventForm({ startsOn: '2027-01-07', endsOn: '2027-01-07' }))
  const item = await client.panels.create({ ...itemForm({ day: '2027-01-07' }), eventId: event.id })
  await client.panels.putLineup({ panelId: item.id, lineupRevision: 1, people: [place(personId)] })
  const reviewer = { kind: 'person' as const, id: personId }
  const made = { id: newId(), eventId: event.id, reviewer, delivery: 'hand' as const, replaceEarlier: false }
  const { link } = await client.reviewLinks.create(made)
  clock.now = now
  return link.id
}

const revokedLink = async ({ client }: Desk, eventId: string, personId: string) => {
  const reviewer = { kind: 'person' as const, id: personId }
  const made = { id: newId(), eventId, reviewer, delivery: 'hand' as const, replaceEarlier: false }
  const { link } = await client.reviewLinks.create(made)
  await client.reviewLinks.revoke({ linkId: link.id })
  return link.id
}

/** Two of everybody at one event, every field of theirs marked, and a way to sign each of the principals in once more. */
export const buildWorld = async (desk: Desk) => {
  const { client } = desk
  const own = await client.partners.create(organisationForm({ name: mark('own-organisation') }))
  await client.settings.put({
    revision: 1,
    ownOrganisationId: own.id,
    mailSignature: mark('settings-signature'),
    contactName: mark('contact-name'),
    contactPhone: mark('contact-phone'),
    contactEmail: address('contact-email'),
    informationClause: mark('settings-clause'),
    lineupDeadlineDays: 14,
    partnerDeadlineDays: 21,
    reminderDays: [7, 3, 1, -1],
    remindersGoThemselves: false,
  })
  const event = await addEvent(desk, ['a', 'b'])
  const a = await addSide(desk, event, 'a')
  const b = await addSide(desk, event, 'b')
  const staff = {
    administrator: desk.administrator.userId,
    planner: (await desk.addStaff('planner')).userId,
    viewer: (await desk.addStaff('viewer')).userId,
  }
  const revoked = await revokedLink(desk, event.id, a.moderator.id)
  const late = await lateLink(desk, a.moderator.id)
  const reviewed = (linkId: string) => () => reviewSession(desk, linkId)
  const employed = (userId: string) => () => lastingSession(desk.database, userId)
  const signIn: Record<PrincipalName, () => Promise<string | null>> = {
    nobody: () => Promise.resolve(null),
    administrator: employed(staff.administrator),
    planner: employed(staff.planner),
    viewer: employed(staff.viewer),
    moderatorA: reviewed(a.links.moderator),
    moderatorB: reviewed(b.links.moderator),
    guestA: reviewed(a.links.guest),
    guestB: reviewed(b.links.guest),
    partnerA: reviewed(a.links.partner),
    partnerB: reviewed(b.links.partner),
    ended: () => endedSession(desk, staff.administrator),
    revoked: reviewed(revoked),
    late: reviewed(late),
  }
  return { a, b, signIn }
}
