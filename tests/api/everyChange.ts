import { expect } from 'vitest'
import type { z } from 'zod'
import type { eventPartnerInput } from '#contract/partners.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { planForum } from './planForum.ts'
import type { Desk } from './useDesk.ts'

type EventPartnerInput = z.input<typeof eventPartnerInput>

const emptyCard = {
  given: '',
  family: '',
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
}

const something: unknown = expect.anything()

/**
 * A forum, and every change that staff can make to it, one after another: how it is made, and what the history has to
 * say of it: the operation, what it was done to, and the values before and after.
 */
export const everyChange = async (desk: Desk) => {
  const { client } = desk
  const { event, panel, anna, jan } = await planForum(desk)
  const organisation = await client.partners.create(organisationForm())
  const talk = await client.programmeItems.create({ ...itemForm(), eventId: event.id, kind: 'talk' })
  const user = await client.users.create({ id: newId(), name: 'Ola Próbna', email: '', role: 'viewer' })
  const ids = {
    eventId: event.id,
    panelId: panel.id,
    itemId: talk.id,
    personId: jan.id,
    organisationId: organisation.id,
    userId: user.id,
  }
  const { eventId, panelId, itemId, personId, organisationId, userId } = ids
  const roomId = newId()
  const partnerId = newId()
  const annasPlace = { ...place(anna.id, 'moderator'), id: newId() }
  const partnerInput = (): EventPartnerInput => ({
    id: partnerId,
    organisationId,
    roles: [{ role: 'partner', order: 1, orderRule: 'agreed' }],
  })
  const placed = { id: annasPlace.id, role: 'moderator', card: something, order: 1 }
  const named = {
    id: newId(),
    personId: null,
    card: { ...emptyCard, family: 'delegacja z Żor' },
    pronunciation: '',
    note: '',
    presence: 'unknown' as const,
    substitute: '',
  }
  const greeted = {
    ...named,
    id: newId(),
    personId: jan.id,
    card: { ...emptyCard, given: 'Jan', family: 'Próbny' },
    note: 'po staroście',
  }
  const sectors = [{ sector: 'samorząd', people: null }]
  const seen = { appearanceId: annasPlace.id, presence: 'present' as const, substitute: '', note: '' }
  const eventRevision = async () => (await client.events.get({ eventId })).revision
  const panelNow = () => client.panels.get({ panelId })
  const listed = ({ id, title }: { id: string; title: string }) => ({ id, title })

  const steps: readonly { make: () => Promise<unknown>; says: readonly [string, string, object] }[] = [
    {
      make: async () => {
        const details = withoutId(eventForm({ name: 'Forum Nowe' }))
        return client.events.putDetails({ ...details, eventId, revision: await eventRevision() })
      },
      says: ['events.putDetails', 'event', { name: ['Forum Próbne', 'Forum Nowe'] }],
    },
    {
      make: async () =>
        client.events.putState({ eventId, revision: await eventRevision(), state: 'archived' }),
      says: ['events.putState', 'event', { state: ['planning', 'archived'] }],
    },
    {
      make: async () => {
        const rooms = [{ id: roomId, name: 'Sala A', capacity: 40 }]
        return client.events.putRooms({ eventId, revision: await eventRevision(), rooms })
      },
      says: [
        'events.putRooms',
        'event',
        { [`rooms.${roomId}`]: [null, { name: 'Sala A', capacity: 40, order: 1 }] },
      ],
    },
    {
      make: async () => {
        const details = withoutId(itemForm({ start: '10:00', roomId }))
        return client.panels.putDetails({ ...details, panelId, revision: (await panelNow()).revision })
      },
      says: [
        'panels.putDetails',
        'item',
        { start: [null, '10:00'], roomId: [null, { id: roomId, name: 'Sala A' }] },
      ],
    },
    {
      make: async () => {
        const { lineupRevision } = await panelNow()
        return client.panels.putLineup({ panelId, lineupRevision, people: [annasPlace] })
      },
      says: ['panels.putLineup', 'item', { [`people.${anna.id}`]: [null, placed] }],
    },
    {
      make: async () => {
        const { revision } = await client.programmeItems.get({ itemId })
        const details = withoutId(itemForm({ title: 'Wykład próbny' }))
        return client.programmeItems.putDetails({ ...details, itemId, revision })
      },
      says: ['programmeItems.putDetails', 'item', { title: ['Panel próbny', 'Wykład próbny'] }],
    },
    {
      make: async () => {
        const { programmeRevision } = await client.programmeItems.list({ eventId })
        return client.programmeItems.putOrder({ eventId, programmeRevision, itemIds: [itemId, panelId] })
      },
      says: [
        'programmeItems.putOrder',
        'event',
        {
          order: [
            [listed(panel), { id: itemId, title: 'Wykład próbny' }],
            [{ id: itemId, title: 'Wykład próbny' }, listed(panel)],
          ],
        },
      ],
    },
    {
      make: async () => {
        const { revision } = await client.programmeItems.get({ itemId })
        const place = { day: '2027-10-12', start: '12:05', durationMinutes: 45, roomId }
        return client.programmeItems.putTimes({ eventId, moves: [{ ...place, itemId, revision }] })
      },
      says: [
        'programmeItems.putTimes',
        'item',
        {
          start: [null, '12:05'],
          durationMinutes: [null, 45],
          roomId: [null, { id: roomId, name: 'Sala A' }],
        },
      ],
    },
    {
      make: async () => {
        const { partnersRevision } = await client.eventPartners.list({ eventId })
        return client.eventPartners.put({ eventId, partnersRevision, partners: [partnerInput()] })
      },
      says: [
        'eventPartners.put',
        'event',
        {
          [`partners.${organisationId}`]: [
            null,
            { ...partnerInput(), organisationId: undefined, name: organisation.name, order: 1 },
          ],
        },
      ],
    },
    {
      make: async () => {
        const { greetingsRevision } = await client.greetings.get({ eventId })
        return client.greetings.put({ eventId, greetingsRevision, greetings: [greeted, named] })
      },
      says: [
        'greetings.put',
        'event',
        {
          [`greetings.${jan.id}`]: [null, { ...greeted, personId: undefined, order: 1 }],
          [`greetedNames.${named.id}`]: [null, { ...named, personId: undefined, order: 2 }],
        },
      ],
    },
    {
      make: async () => {
        const { attendanceRevision } = await client.attendance.get({ eventId })
        return client.attendance.put({ eventId, attendanceRevision, total: 70, sectors, presences: [seen] })
      },
      says: [
        'attendance.put',
        'event',
        {
          attendanceTotal: [null, 70],
          sectors: [[], sectors],
          [`presences.${anna.id}.${annasPlace.id}`]: [
            null,
            { ...seen, appearanceId: undefined, card: something, item: listed(panel) },
          ],
        },
      ],
    },
    {
      make: async () => {
        const { revision } = await client.people.get({ personId })
        const details = withoutId(personForm({ given: 'Jan', family: 'Próbny', position: 'dyrektor' }))
        const changed = { ...details, organisationIds: [organisationId] }
        return client.people.putDetails({ ...changed, personId, revision, updateComing: false })
      },
      says: [
        'people.putDetails',
        'person',
        {
          position: ['prezes', 'dyrektor'],
          organisationIds: [[], [{ id: organisationId, name: organisation.name }]],
        },
      ],
    },
    {
      make: async () => {
        const { revision } = await client.partners.get({ organisationId })
        const details = withoutId(organisationForm({ shortName: 'FW' }))
        return client.partners.putDetails({ ...details, organisationId, revision, updateComing: false })
      },
      says: ['partners.putDetails', 'organisation', { shortName: ['', 'FW'] }],
    },
    {
      make: async () => client.settings.put({ ...(await client.settings.get()), lineupDeadlineDays: 33 }),
      says: ['settings.put', 'settings', { lineupDeadlineDays: [something, 33] }],
    },
    {
      make: async () => {
        const { items } = await client.users.list()
        const revision = items.find((it) => it.id === userId)?.revision ?? 0
        const details = { name: 'Ola Próbna', email: 'ola@example.org', role: 'planner' } as const
        return client.users.putDetails({ ...details, userId, revision })
      },
      says: ['users.putDetails', 'user', { email: ['', 'ola@example.org'], role: ['viewer', 'planner'] }],
    },
    {
      make: () => client.people.remove({ personId }),
      says: ['people.remove', 'person', { isRemoved: [false, true] }],
    },
    {
      make: () => client.people.restore({ personId }),
      says: ['people.restore', 'person', { isRemoved: [true, false] }],
    },
    {
      make: () => client.panels.remove({ panelId }),
      says: ['panels.remove', 'item', { isRemoved: [false, true] }],
    },
    {
      make: () => client.panels.restore({ panelId }),
      says: ['panels.restore', 'item', { isRemoved: [true, false] }],
    },
    {
      make: () => client.programmeItems.remove({ itemId }),
      says: ['programmeItems.remove', 'item', { isRemoved: [false, true] }],
    },
    {
      make: () => client.events.remove({ eventId }),
      says: ['events.remove', 'event', { isRemoved: [false, true] }],
    },
    {
      make: () => client.events.restore({ eventId }),
      says: ['events.restore', 'event', { isRemoved: [true, false] }],
    },
  ]
  return { ids, steps }
}
