import type { OrganisationDetails } from '#contract/partners.ts'
import { partnerRole } from '#contract/partners.ts'
import { krsProblem, nipProblem, normalizeIdentifier, regonProblem } from '#domain/identifiers.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { notFound, refuse } from './base.ts'
import { organisationColumns } from './organisationColumns.ts'
import { personColumns } from './personColumns.ts'

const identifiers = { nip: nipProblem, regon: regonProblem, krs: krsProblem }

/** The card with its identifiers as bare digits; an unknown one is empty. Refuses one whose length or checksum does not hold. */
export const withIdentifiers = <Details extends OrganisationDetails>(
  details: Details,
  path: (string | number)[] = [],
): Details => {
  const checked = (field: keyof typeof identifiers) => {
    const digits = normalizeIdentifier(details[field])
    // A dash in a cell says that there is none.
    if (digits === '') return ''
    const problem = identifiers[field](digits)
    if (problem) throw refuse([...path, field], problem)
    return digits
  }
  return { ...details, nip: checked('nip'), regon: checked('regon'), krs: checked('krs') }
}

/** Writes the contacts of an organisation in this order. */
export const writeContacts = async (
  change: Change,
  organisationId: string,
  contacts: OrganisationDetails['contacts'],
) => {
  const taken = await change
    .selectFrom('contact')
    .select('id')
    .where('id', 'in', ['', ...contacts.map((contact) => contact.id)])
    .where('organisationId', '!=', organisationId)
    .executeTakeFirst()
  if (taken) throw refuse(['contacts'], 'id-taken')
  await change.deleteFrom('contact').where('organisationId', '=', organisationId).execute()
  if (contacts.length === 0) return
  await change
    .insertInto('contact')
    .values(
      contacts.map(({ position, ...contact }, index) => ({
        ...contact,
        jobTitle: position,
        organisationId,
        position: index + 1,
      })),
    )
    .execute()
}

/** One organisation with its contacts, people and roles through the years; throws NOT_FOUND when removed. */
export const readOrganisation = async (database: Database | Change, organisationId: string) => {
  const row = await database
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', organisationId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  const contacts = await database
    .selectFrom('contact')
    .select(['id', 'name', 'jobTitle as position', 'email', 'phone'])
    .where('organisationId', '=', organisationId)
    .orderBy('contact.position')
    .execute()
  const roles = await database
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .innerJoin('event_partner_role', 'event_partner_role.eventPartnerId', 'event_partner.id')
    .select([
      'event_partner.id as eventPartnerId',
      'event.id as eventId',
      'event.name as eventName',
      'event.startsOn',
      'event.endsOn',
      'role',
    ])
    .where('organisationId', '=', organisationId)
    .where('event_partner.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .orderBy('event.startsOn', 'desc')
    .orderBy('event.id')
    .orderBy('event_partner_role.position')
    .execute()
  const events = new Map<
    string,
    Omit<(typeof roles)[number], 'role'> & { roles: ReturnType<typeof partnerRole.parse>[] }
  >()
  for (const { role, ...event } of roles) {
    const known = events.get(event.eventPartnerId) ?? { ...event, roles: [] }
    known.roles.push(partnerRole.parse(role))
    events.set(event.eventPartnerId, known)
  }
  const people = await database
    .selectFrom('affiliation')
    .innerJoin('person', 'person.id', 'affiliation.personId')
    .select(['person.id', 'given', 'family', 'titleBefore', 'titleAfter', 'person.position'])
    .where('organisationId', '=', organisationId)
    .where('person.removedAt', 'is', null)
    .orderBy('person.sortKey')
    .orderBy('person.id')
    .limit(200)
    .execute()
  const areFormsConfirmed = row.formsConfirmedAt !== ''
  return {
    ...row,
    areFormsConfirmed,
    isExample: row.isExample === 1,
    contacts,
    events: [...events.values()],
    people,
  }
}

/** The event partners of an organisation at events that are still to come. */
export const comingPartners = (change: Change, organisationId: string, day: string) =>
  change
    .selectFrom('event_partner')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .select('event_partner.id')
    .where('organisationId', '=', organisationId)
    .where('event.endsOn', '>=', day)

/** The coming events of which an organisation is a partner, or was until it was removed. */
export const comingEvents = async (change: Change, organisationId: string, day: string) => {
  const events = await comingPartners(change, organisationId, day)
    .clearSelect()
    .select('event_partner.eventId')
    .distinct()
    .execute()
  return events.map(({ eventId }) => eventId)
}

/** Makes the partners of every coming event of an organisation stale for those who have them open. */
export const raiseComingPartners = (change: Change, organisationId: string, day: string) =>
  change
    .updateTable('event')
    .set((set) => ({ partnersRevision: set('partnersRevision', '+', 1) }))
    .where(
      'id',
      'in',
      comingPartners(change, organisationId, day).clearSelect().select('event_partner.eventId'),
    )
    .execute()

/**
 * Names the people who belong to an organisation by their organisations as they are now, for lists and for finding them, after it
 * was renamed, removed or brought back.
 */
export const renameAtPeople = async (change: Change, organisationId: string) => {
  const belonging = await change
    .selectFrom('affiliation')
    .select('personId')
    .where('organisationId', '=', organisationId)
    .execute()
  if (belonging.length === 0) return
  const personIds = belonging.map(({ personId }) => personId)
  await hold(change, 'person', personIds, 'to-change')
  const people = await change.selectFrom('person').selectAll().where('id', 'in', personIds).execute()
  const names = await change
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisationId')
    .select(['personId', 'organisation.name'])
    .where('personId', 'in', personIds)
    .where('organisation.removedAt', 'is', null)
    .orderBy('affiliation.position')
    .execute()
  for (const person of people) {
    const organisation = names
      .filter((it) => it.personId === person.id)
      .map((it) => it.name)
      .join(', ')
    const { organisationKey, search, searchPairs } = personColumns({
      ...person,
      organisation,
      mayModerate: person.mayModerate === 1,
      sharesEmail: person.sharesEmail === 1,
    })
    await change
      .updateTable('person')
      .set({ organisation, organisationKey, search, searchPairs })
      .where('id', '=', person.id)
      .execute()
  }
}

/** Adds an organisation with its contacts. */
export const insertOrganisation = async (
  change: Change,
  id: string,
  details: OrganisationDetails,
  now: string,
) => {
  await change
    .insertInto('organisation')
    .values({
      id,
      ...organisationColumns(details),
      isExample: 0,
      revision: 1,
      createdAt: now,
      updatedAt: now,
      removedAt: null,
    })
    .execute()
  await writeContacts(change, id, details.contacts)
}
