import type { Entry, Fields } from './entry.ts'
import { personInField } from './fields.ts'

// The entries of each kind of thing: whose they are and whose data they hold.

type Moments = { before: Fields; after: Fields; revision?: number }

/** Gone, or there again. */
export const removed: Moments = { before: { isRemoved: false }, after: { isRemoved: true } }
export const restored: Moments = { before: { isRemoved: true }, after: { isRemoved: false } }

export const eventEntry = (eventId: string, moments: Moments): Entry => ({
  entity: 'event',
  entityId: eventId,
  eventId,
  personOf: personInField,
  ...moments,
})

/** A part of an event from which nothing about its line-ups follows: who was greeted, who came. */
export const eventPartEntry = (eventId: string, moments: Moments): Entry => ({
  ...eventEntry(eventId, moments),
  follows: [],
})

export const itemEntry = (item: { id: string; eventId: string }, moments: Moments): Entry => ({
  entity: 'item',
  entityId: item.id,
  eventId: item.eventId,
  personOf: personInField,
  ...moments,
})

export const materialEntry = (material: { id: string; eventId: string }, moments: Moments): Entry => ({
  entity: 'material',
  entityId: material.id,
  eventId: material.eventId,
  ...moments,
})

export const personEntry = (personId: string, moments: Moments): Entry => ({
  entity: 'person',
  entityId: personId,
  personOf: () => personId,
  ...moments,
})

export const organisationEntry = (organisationId: string, moments: Moments): Entry => ({
  entity: 'organisation',
  entityId: organisationId,
  ...moments,
})

export const fundingProjectEntry = (projectId: string, moments: Moments): Entry => ({
  entity: 'funding-project',
  entityId: projectId,
  ...moments,
})

/** The settings are one thing; they carry the nil UUID. */
export const settingsId = '00000000-0000-0000-0000-000000000000'

export const settingsEntry = (moments: Moments): Entry => ({
  entity: 'settings',
  entityId: settingsId,
  ...moments,
})

export const userEntry = (userId: string, moments: Moments): Entry => ({
  entity: 'user',
  entityId: userId,
  ...moments,
})
