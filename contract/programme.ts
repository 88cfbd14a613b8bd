import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  id,
  longText,
  nothing,
  requiredText,
  revision,
  text,
  time,
} from './base.ts'
import { appearanceRole } from './appearanceRole.ts'
import { signOff } from './signOffs.ts'

export const itemKind = z.enum(['welcome', 'talk', 'panel', 'workshop', 'break', 'networking', 'closing'])

/** A person as printed at one event; a copy, so that a later change of the directory never changes a past programme. */
export const printedCard = z.object({
  given: requiredText(100),
  family: requiredText(100),
  titleBefore: text(60),
  titleAfter: text(60),
  position: text(200),
  /** As long as the names of all the organisations that a person may have. */
  organisation: text(1600),
})

export const appearance = z.object({ id, personId: id, role: appearanceRole, card: printedCard })

/** One place in the line-up as it is saved; without a card the stored one is kept, or copied from the directory. */
export const appearanceInput = z.object({
  id,
  personId: id,
  role: appearanceRole,
  card: printedCard.nullable(),
})

const isUnique = (values: string[]) => new Set(values).size === values.length

/** The whole line-up in its order: a person at most once, at most one moderator. */
export const lineupInput = z
  .array(appearanceInput)
  .max(60)
  .refine((people) => isUnique(people.map((person) => person.personId)), { error: 'person-twice' })
  .refine((people) => isUnique(people.map((person) => person.id)), { error: 'id-twice' })
  .refine((people) => people.filter((person) => person.role === 'moderator').length <= 1, {
    error: 'two-moderators',
  })

/** A figure that a talk states, for the article: "organizacje pozarządowe: 197". */
export const fact = z.object({ label: requiredText(200), value: requiredText(200) })

/** The fields of a programme item's own form. A time that is not known yet is null. */
export const itemDetails = z.object({
  title: requiredText(300),
  abstract: longText(4000),
  day: date,
  start: time.nullable(),
  durationMinutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .nullable(),
  roomId: id.nullable(),
  ownerId: id.nullable(),
  facts: z.array(fact).max(30),
})

/** When and where an item stands, as far as it is known: what a move changes. */
export const itemPlace = itemDetails.pick({ day: true, start: true, durationMinutes: true, roomId: true })

/** One item moved: to where, and on which revision. */
export const itemMove = itemPlace.extend({ itemId: id, revision })

export const programmeItem = z.object({
  ...itemDetails.shape,
  id,
  eventId: id,
  kind: itemKind,
  room: z.string().nullable(),
  owner: z.string().nullable(),
  people: z.array(appearance),
  signOff,
  revision,
  lineupRevision: revision,
})

export const programme = z.object({ eventId: id, programmeRevision: revision, items: z.array(programmeItem) })

/** A room that an import brings along. */
const importedRoom = z.object({
  id,
  name: requiredText(100),
  capacity: z.int().min(1).max(100_000).nullable(),
})

/** Somebody whom an import adds to the directory: of them it knows the name. */
const importedPerson = printedCard.pick({ given: true, family: true, titleBefore: true, titleAfter: true })

/** An item as an import brings it, with its people; they stand in the directory, or come along in `people`. */
export const importedItem = itemDetails.extend({
  id,
  kind: itemKind,
  isToBeConfirmed: z.boolean(),
  people: lineupInput,
})

const idsOf = (list: { id: string }[]) => list.map((it) => it.id)

/** Everything that one file brings to an event. */
export const importedProgramme = z.object({
  eventId: id,
  rooms: z
    .array(importedRoom)
    .max(100)
    .refine((rooms) => isUnique(idsOf(rooms)), { error: 'id-twice' }),
  people: z
    .array(importedPerson.extend({ id }))
    .max(1000)
    .refine((people) => isUnique(idsOf(people)), { error: 'id-twice' }),
  items: z
    .array(importedItem)
    .min(1)
    .max(1000)
    .refine((items) => isUnique(idsOf(items)), { error: 'id-twice' }),
})

const itemId = z.object({ itemId: id })

export const programmeItems = {
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/programme', tags: ['programme'] })
    .input(z.object({ eventId: id }))
    .output(programme),
  putOrder: base
    .route({ method: 'PUT', path: '/events/{eventId}/programme', tags: ['programme'] })
    .errors(conflictWith(programme))
    .input(z.object({ eventId: id, programmeRevision: revision, itemIds: z.array(id).max(1000) }))
    .output(programme),
  /**
   * Moves items to other times and rooms as one change, all or none, and answers them as they stand then. An item that stands
   * there already is left as it is; 409, with the whole programme, when somebody changed or removed one of the others since.
   */
  putTimes: base
    .route({ method: 'PUT', path: '/events/{eventId}/programme/times', tags: ['programme'] })
    .errors(conflictWith(programme))
    .input(
      z.object({
        eventId: id,
        moves: z
          .array(itemMove)
          .min(1)
          .max(1000)
          .refine((moves) => isUnique(moves.map((move) => move.itemId)), { error: 'item-twice' }),
      }),
    )
    .output(z.object({ items: z.array(programmeItem) })),
  get: base
    .route({ method: 'GET', path: '/programme-items/{itemId}', tags: ['programme'] })
    .input(itemId)
    .output(programmeItem),
  create: base
    .route({ method: 'POST', path: '/events/{eventId}/programme', successStatus: 201, tags: ['programme'] })
    .errors(conflictWith(programmeItem))
    .input(itemDetails.extend({ eventId: id, id, kind: itemKind }))
    .output(programmeItem),
  /** Adds what a file brought, all of it or nothing: rooms after those that there are, people to the directory, items at the end. */
  createMany: base
    .route({
      method: 'POST',
      path: '/events/{eventId}/programme/batch',
      successStatus: 201,
      tags: ['programme'],
    })
    .errors(conflictWith(z.null()))
    .input(importedProgramme)
    .output(z.object({ created: z.int(), roomsCreated: z.int(), peopleCreated: z.int() })),
  putDetails: base
    .route({ method: 'PUT', path: '/programme-items/{itemId}/details', tags: ['programme'] })
    .errors(conflictWith(programmeItem))
    .input(itemDetails.extend({ itemId: id, revision }))
    .output(programmeItem),
  putLineup: base
    .route({ method: 'PUT', path: '/programme-items/{itemId}/lineup', tags: ['programme'] })
    .errors(conflictWith(programmeItem))
    .input(z.object({ itemId: id, lineupRevision: revision, people: lineupInput }))
    .output(programmeItem),
  /** Whether it is announced as „do potwierdzenia”; nobody's answer is touched by it. */
  putMark: base
    .route({ method: 'PUT', path: '/programme-items/{itemId}/mark', tags: ['programme'] })
    .input(z.object({ itemId: id, isToBeConfirmed: z.boolean() }))
    .output(programmeItem),
  remove: base
    .route({ method: 'DELETE', path: '/programme-items/{itemId}', tags: ['programme'] })
    .input(itemId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/programme-items/{itemId}/restore', tags: ['programme'] })
    .input(itemId)
    .output(programmeItem),
}

export type ItemKind = z.infer<typeof itemKind>
export type AppearanceRole = z.infer<typeof appearanceRole>
export type PrintedCard = z.infer<typeof printedCard>
export type Appearance = z.infer<typeof appearance>
export type AppearanceInput = z.infer<typeof appearanceInput>
export type ItemDetails = z.infer<typeof itemDetails>
export type ItemPlace = z.infer<typeof itemPlace>
export type ItemMove = z.infer<typeof itemMove>
export type ProgrammeItem = z.infer<typeof programmeItem>
export type Programme = z.infer<typeof programme>
export type ImportedItem = z.infer<typeof importedItem>
export type ImportedProgramme = z.infer<typeof importedProgramme>
