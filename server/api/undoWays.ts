import { call } from '@orpc/server'
import { z } from 'zod'
import { eventDetails, room } from '#contract/events.ts'
import { fundingProjectDetails } from '#contract/marks.ts'
import { eventPartnerInput, organisationDetails } from '#contract/partners.ts'
import { personDetails } from '#contract/people.ts'
import { itemDetails, lineupInput } from '#contract/programme.ts'
import { settingsDetails, userDetails } from '#contract/settings.ts'
import { fundingProjectFields, readFundingProject } from '#server/funding/fundingProjectRecord.ts'
import type { Fields, Json } from '#server/history/entry.ts'
import {
  eventFields,
  itemFields,
  orderFields,
  organisationFields,
  partnersFields,
  personFields,
  settingsFields,
  userFields,
} from '#server/history/fields.ts'
import { today, type RequestContext } from './base.ts'
import { eventPartners } from './eventPartners.ts'
import { events, readEvent } from './events.ts'
import { fundingProjects } from './fundingProjects.ts'
import { readItem } from './items.ts'
import { readOrganisation } from './organisationRecord.ts'
import { partners } from './partners.ts'
import { people } from './people.ts'
import { readPerson } from './personRecord.ts'
import { programmeItems } from './programme.ts'
import { readSettings, settings } from './settings.ts'
import { readUser, users } from './users.ts'

/** What the thing is now, and how it is saved with other values. */
export type Way = {
  read: (
    context: RequestContext,
    id: string,
  ) => Promise<{ fields: Fields; save: (fields: Fields) => Promise<unknown> }>
}

/** The entries of a list in their order, out of the fields `people.ID`. */
const unlisted = (list: string, fields: Fields) =>
  Object.entries(fields)
    .filter(([field]) => field.startsWith(`${list}.`))
    .flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ ...value, key: field.slice(list.length + 1), order: Number(value['order']) }]
        : [],
    )
    .toSorted((one, other) => one.order - other.order)

const reference = z.object({ id: z.string() })
const idOf = (value: Json | undefined) =>
  value === null || value === undefined ? null : reference.parse(value).id

// Each way back goes through the endpoint that makes such a change, with its permission, its rules and its history.

const eventWay = (part: 'details' | 'state' | 'rooms'): Way => ({
  read: async (context, eventId) => {
    const event = await readEvent(context.database, eventId)
    const { revision } = event
    const save = (fields: Fields) => {
      if (part === 'state') {
        const { state } = z
          .object({ state: z.enum(['draft', 'planning', 'archived', 'cancelled']) })
          .parse(fields)
        return call(events.putState, { eventId, revision, state }, { context, path: ['events', 'putState'] })
      }
      if (part === 'rooms') {
        const rooms = unlisted('rooms', fields).map((it) => room.parse({ ...it, id: it.key }))
        return call(events.putRooms, { eventId, revision, rooms }, { context, path: ['events', 'putRooms'] })
      }
      const details = eventDetails.parse(fields)
      return call(
        events.putDetails,
        { eventId, revision, ...details },
        { context, path: ['events', 'putDetails'] },
      )
    }
    return { fields: eventFields(event), save }
  },
})

const orderWay: Way = {
  read: async (context, eventId) => {
    const path = ['programmeItems', 'list']
    const programme = await call(programmeItems.list, { eventId }, { context, path })
    const save = (fields: Fields) => {
      const itemIds = z
        .array(reference)
        .parse(fields['order'])
        .map(({ id }) => id)
      const input = { eventId, programmeRevision: programme.programmeRevision, itemIds }
      return call(programmeItems.putOrder, input, { context, path: ['programmeItems', 'putOrder'] })
    }
    return { fields: orderFields(programme.items), save }
  },
}

const partnersWay: Way = {
  read: async (context, eventId) => {
    const { partnersRevision, partners: stored } = await call(
      eventPartners.list,
      { eventId },
      { context, path: ['eventPartners', 'list'] },
    )
    const save = (fields: Fields) => {
      const wanted = unlisted('partners', fields).map((it) =>
        eventPartnerInput.parse({ ...it, organisationId: it.key }),
      )
      const input = { eventId, partnersRevision, partners: wanted }
      return call(eventPartners.put, input, { context, path: ['eventPartners', 'put'] })
    }
    return { fields: partnersFields(stored), save }
  },
}

const itemWay = (part: 'details' | 'lineup'): Way => ({
  read: async (context, itemId) => {
    const item = await readItem(context.database, itemId)
    const save = (fields: Fields) => {
      if (part === 'lineup') {
        const placed = unlisted('people', fields).map((it) => ({ ...it, personId: it.key }))
        const input = { itemId, lineupRevision: item.lineupRevision, people: lineupInput.parse(placed) }
        return call(programmeItems.putLineup, input, { context, path: ['programmeItems', 'putLineup'] })
      }
      const references = { roomId: idOf(fields['roomId']), ownerId: idOf(fields['ownerId']) }
      const details = itemDetails.parse({ ...fields, ...references })
      const input = { itemId, revision: item.revision, ...details }
      return call(programmeItems.putDetails, input, { context, path: ['programmeItems', 'putDetails'] })
    }
    return { fields: itemFields(item), save }
  },
})

const personWay: Way = {
  read: async (context, personId) => {
    const person = await readPerson(context.database, personId, today(context.clock))
    const save = (fields: Fields) => {
      const organisationIds = z
        .array(reference)
        .parse(fields['organisationIds'])
        .map(({ id }) => id)
      const details = personDetails.parse({ ...fields, organisationIds })
      const input = { personId, revision: person.revision, updateComing: false, ...details }
      return call(people.putDetails, input, { context, path: ['people', 'putDetails'] })
    }
    return { fields: personFields(person), save }
  },
}

const organisationWay: Way = {
  read: async (context, organisationId) => {
    const organisation = await readOrganisation(context.database, organisationId)
    const save = (fields: Fields) => {
      const contacts = unlisted('contacts', fields).map((it) => ({ ...it, id: it.key }))
      const details = organisationDetails.parse({ ...fields, contacts })
      const input = { organisationId, revision: organisation.revision, updateComing: false, ...details }
      return call(partners.putDetails, input, { context, path: ['partners', 'putDetails'] })
    }
    return { fields: organisationFields(organisation), save }
  },
}

const fundingProjectWay: Way = {
  read: async (context, projectId) => {
    const project = await readFundingProject(context.database, projectId)
    const save = (fields: Fields) =>
      call(
        fundingProjects.putDetails,
        { projectId, revision: project.revision, ...fundingProjectDetails.parse(fields) },
        { context, path: ['fundingProjects', 'putDetails'] },
      )
    return { fields: fundingProjectFields(project), save }
  },
}

const settingsWay: Way = {
  read: async (context) => {
    const stored = await readSettings(context.database)
    const save = (fields: Fields) => {
      const details = settingsDetails.parse({
        ...fields,
        ownOrganisationId: idOf(fields['ownOrganisationId']),
      })
      return call(
        settings.put,
        { revision: stored.revision, ...details },
        { context, path: ['settings', 'put'] },
      )
    }
    return { fields: settingsFields(stored), save }
  },
}

const userWay: Way = {
  read: async (context, userId) => {
    const user = await readUser(context.database, userId)
    const save = (fields: Fields) =>
      call(
        users.putDetails,
        { userId, revision: user.revision, ...userDetails.parse(fields) },
        { context, path: ['users', 'putDetails'] },
      )
    return { fields: userFields(user), save }
  },
}

/** Saved forms, by the operation that saved them and what it was saved to. */
export const ways: Readonly<Record<string, Way>> = {
  'events.putDetails event': eventWay('details'),
  'events.putState event': eventWay('state'),
  'events.putRooms event': eventWay('rooms'),
  'events.putRooms item': itemWay('details'),
  'programmeItems.putOrder event': orderWay,
  'programmeItems.putDetails item': itemWay('details'),
  'programmeItems.putLineup item': itemWay('lineup'),
  'panels.putDetails item': itemWay('details'),
  'panels.putLineup item': itemWay('lineup'),
  'eventPartners.put event': partnersWay,
  'people.putDetails person': personWay,
  'partners.putDetails organisation': organisationWay,
  'fundingProjects.putDetails funding-project': fundingProjectWay,
  'settings.put settings': settingsWay,
  'users.putDetails user': userWay,
}

type Flip = {
  way: Way
  remove: (context: RequestContext, id: string) => Promise<unknown>
  restore: (context: RequestContext, id: string) => Promise<unknown>
}

const at = (resource: string, endpoint: string, context: RequestContext) => ({
  context,
  path: [resource, endpoint],
})

/** What can be removed and brought back. */
export const flips: Readonly<Record<string, Flip>> = {
  event: {
    way: eventWay('details'),
    remove: (context, eventId) => call(events.remove, { eventId }, at('events', 'remove', context)),
    restore: (context, eventId) => call(events.restore, { eventId }, at('events', 'restore', context)),
  },
  item: {
    way: itemWay('details'),
    remove: (context, itemId) =>
      call(programmeItems.remove, { itemId }, at('programmeItems', 'remove', context)),
    restore: (context, itemId) =>
      call(programmeItems.restore, { itemId }, at('programmeItems', 'restore', context)),
  },
  person: {
    way: personWay,
    remove: (context, personId) => call(people.remove, { personId }, at('people', 'remove', context)),
    restore: (context, personId) => call(people.restore, { personId }, at('people', 'restore', context)),
  },
  organisation: {
    way: organisationWay,
    remove: (context, organisationId) =>
      call(partners.remove, { organisationId }, at('partners', 'remove', context)),
    restore: (context, organisationId) =>
      call(partners.restore, { organisationId }, at('partners', 'restore', context)),
  },
  'funding-project': {
    way: fundingProjectWay,
    remove: (context, projectId) =>
      call(fundingProjects.remove, { projectId }, at('fundingProjects', 'remove', context)),
    restore: (context, projectId) =>
      call(fundingProjects.restore, { projectId }, at('fundingProjects', 'restore', context)),
  },
}
