import { call } from '@orpc/server'
import { z } from 'zod'
import { fundingProjectDetails } from '#contract/marks.ts'
import { organisationDetails } from '#contract/partners.ts'
import { personDetails } from '#contract/people.ts'
import { itemDetails, lineupInput } from '#contract/programme.ts'
import { settingsDetails, userDetails } from '#contract/settings.ts'
import { fundingProjectFields, readFundingProject } from '#server/funding/fundingProjectRecord.ts'
import { articleWay } from '#server/article/articleWay.ts'
import type { Fields } from '#server/history/entry.ts'
import {
  itemFields,
  organisationFields,
  personFields,
  settingsFields,
  userFields,
} from '#server/history/fields.ts'
import { today, type RequestContext } from './base.ts'
import { events } from './events.ts'
import { fundingProjects } from './fundingProjects.ts'
import { readItem } from './items.ts'
import { readOrganisation } from './organisationRecord.ts'
import { partners } from './partners.ts'
import { people } from './people.ts'
import { readPerson } from './personRecord.ts'
import { planningWay } from './planningWay.ts'
import { programmeItems } from './programme.ts'
import { readSettings, settings } from './settings.ts'
import { attendanceWay, eventWay, greetingsWay, orderWay, partnersWay } from './undoEventWays.ts'
import { idOf, reference, unlisted, type Way } from './undoWay.ts'
import { readUser, users } from './users.ts'

// Each way back goes through the endpoint that makes such a change, with its permission, its rules and its history.

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

/** Whether what is taken back was printed at coming events too: what that did to them stands right before it. */
const wasPrinted = async ({ database, undoes = 0 }: RequestContext) => {
  const [row, own] = await database
    .selectFrom('history')
    .select(['entity', 'operation'])
    .where('seq', 'in', [undoes - 1, undoes])
    .orderBy('seq')
    .execute()
  return row?.operation === own?.operation && (row?.entity === 'item' || row?.entity === 'event')
}

const personWay: Way = {
  read: async (context, personId) => {
    const person = await readPerson(context.database, personId, today(context.clock))
    const save = async (fields: Fields) => {
      const organisationIds = z
        .array(reference)
        .parse(fields['organisationIds'])
        .map(({ id }) => id)
      const details = personDetails.parse({ ...fields, organisationIds })
      const updateComing = await wasPrinted(context)
      const input = { personId, revision: person.revision, updateComing, ...details }
      return call(people.putDetails, input, { context, path: ['people', 'putDetails'] })
    }
    return { fields: personFields(person), save }
  },
}

const organisationWay: Way = {
  read: async (context, organisationId) => {
    const organisation = await readOrganisation(context.database, organisationId)
    const save = async (fields: Fields) => {
      const contacts = unlisted('contacts', fields).map((it) => ({ ...it, id: it.key }))
      const details = organisationDetails.parse({ ...fields, contacts })
      const updateComing = await wasPrinted(context)
      const input = { organisationId, revision: organisation.revision, updateComing, ...details }
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
  'programmeItems.createMany event': eventWay('rooms'),
  'programmeItems.putOrder event': orderWay,
  'programmeItems.putTimes item': itemWay('details'),
  'programmeItems.putDetails item': itemWay('details'),
  'programmeItems.putLineup item': itemWay('lineup'),
  'panels.putDetails item': itemWay('details'),
  'panels.putLineup item': itemWay('lineup'),
  'planningRules.put event': planningWay,
  'eventPartners.put event': partnersWay,
  'greetings.put event': greetingsWay,
  'attendance.put event': attendanceWay,
  'people.putDetails person': personWay,
  'partners.putDetails organisation': organisationWay,
  'fundingProjects.putDetails funding-project': fundingProjectWay,
  'article.put event': articleWay,
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
