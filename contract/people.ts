import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  email,
  id,
  instant,
  listInput,
  listOf,
  longText,
  nothing,
  requiredText,
  revision,
  text,
  time,
} from './base.ts'
import { appearanceRole } from './appearanceRole.ts'
import { itemKind, printedCard } from './programme.ts'

/** The fields of a person's own form. `organisationIds`: the first one is the main one. */
export const personDetails = z.object({
  given: requiredText(100),
  family: requiredText(100),
  titleBefore: text(60),
  titleAfter: text(60),
  position: text(200),
  organisationIds: z
    .array(id)
    .max(5)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'organisation-twice' }),
  vocative: text(120),
  email,
  phone: text(40),
  bio: longText(4000),
  notes: longText(4000),
  mayModerate: z.boolean(),
  /** Whether the moderators of their panels may see their e-mail. */
  sharesEmail: z.boolean(),
  /** From whom or where the data came, when not from the person: said in the first letter (RODO, art. 14). */
  dataSource: text(200),
})

/** One place of a person at one event, as it was printed there. */
export const personAppearance = z.object({
  id,
  itemId: id,
  itemKind,
  itemTitle: z.string(),
  eventId: id,
  eventName: z.string(),
  day: date,
  start: time.nullable(),
  role: appearanceRole,
  card: printedCard,
  /** At an event that is not over: what `updateComing` prints anew and what deleting the person takes away. */
  isComing: z.boolean(),
})

export const person = z.object({
  ...personDetails.shape,
  id,
  organisations: z.array(z.object({ id, name: z.string(), shortName: z.string() })),
  appearances: z.array(personAppearance),
  isExample: z.boolean(),
  revision,
  createdAt: instant,
  updatedAt: instant,
})

export const personListItem = z.object({
  id,
  given: z.string(),
  family: z.string(),
  titleBefore: z.string(),
  titleAfter: z.string(),
  position: z.string(),
  organisation: z.string(),
  mayModerate: z.boolean(),
  isExample: z.boolean(),
  /** Places at events, and how many of them are still to come; in the moderators' view only moderated panels count. */
  appearances: z.int(),
  upcoming: z.int(),
  lastDay: date.nullable(),
  /** At events still to come: places that they were asked about and have not answered; in the moderators' view line-ups without a signature that stands. */
  owes: z.int(),
})

const personList = listInput.extend({
  organisationId: id.optional(),
  eventId: id.optional(),
  role: appearanceRole.optional(),
  sort: z
    .enum(['family', '-family', 'organisation', '-organisation', 'appearances', '-appearances'])
    .optional(),
})

/** Somebody of the directory who may be the person just being typed, and why. */
export const similarPerson = z.object({
  id,
  given: z.string(),
  family: z.string(),
  titleBefore: z.string(),
  titleAfter: z.string(),
  organisation: z.string(),
  reasons: z.array(z.string()),
})

/** One pasted row; `organisationName` is found in the directory or added to it under `organisationId`. */
export const pastedPerson = personDetails.omit({ organisationIds: true }).extend({
  id,
  organisationId: id,
  organisationName: text(300),
})

/** Everything about one person, by the table it is kept in; each row as its columns and values. */
export const personData = z.object({
  exportedAt: instant,
  personId: id,
  tables: z.array(
    z.object({
      table: z.string(),
      rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
    }),
  ),
})

const nameToCompare = z.object({ given: text(100), family: text(100), email: text(254).optional() })

const personId = z.object({ personId: id })

export const people = {
  list: base
    .route({ method: 'GET', path: '/people', tags: ['people'] })
    .input(personList)
    .output(listOf(personListItem)),
  get: base
    .route({ method: 'GET', path: '/people/{personId}', tags: ['people'] })
    .input(personId)
    .output(person),
  create: base
    .route({ method: 'POST', path: '/people', successStatus: 201, tags: ['people'] })
    .errors(conflictWith(person))
    .input(personDetails.extend({ id }))
    .output(person),
  createMany: base
    .route({ method: 'POST', path: '/people/batch', successStatus: 201, tags: ['people'] })
    .errors(conflictWith(z.null()))
    .input(z.object({ people: z.array(pastedPerson).min(1).max(1000) }))
    .output(z.object({ created: z.int(), organisationsCreated: z.int() })),
  putDetails: base
    .route({ method: 'PUT', path: '/people/{personId}/details', tags: ['people'] })
    .errors(conflictWith(person))
    /** `updateComing`: also print the new card at events that are still to come. */
    .input(personDetails.extend({ personId: id, revision, updateComing: z.boolean() }))
    .output(person),
  remove: base
    .route({ method: 'DELETE', path: '/people/{personId}', tags: ['people'] })
    .input(personId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/people/{personId}/restore', tags: ['people'] })
    .input(personId)
    .output(person),
  /** Everything that is kept about one person, for them. */
  exportData: base
    .route({ method: 'GET', path: '/people/{personId}/data', tags: ['people'] })
    .input(personId)
    .output(personData),
  /**
   * Erases a person for good: nothing brings them back. Names in a held event's programme stay as its evidence, and so they do
   * in programmes that were released; these are answered.
   */
  erase: base
    .route({ method: 'DELETE', path: '/people/{personId}/data', tags: ['people'] })
    .input(personId)
    .output(
      z.object({
        released: z.array(z.object({ eventName: z.string(), number: z.int(), name: z.string() })),
      }),
    ),
  similar: base
    .route({ method: 'GET', path: '/similar-people', tags: ['people'] })
    .input(nameToCompare)
    .output(z.object({ items: z.array(similarPerson) })),
  /** The same for pasted rows; reads only. `items[n]` are those similar to `people[n]`, the likeliest first. */
  similarMany: base
    .route({ method: 'POST', path: '/similar-people', tags: ['people'] })
    .input(z.object({ people: z.array(nameToCompare).max(100) }))
    .output(z.object({ items: z.array(z.array(similarPerson)) })),
}

/** The directory seen through its roles: everybody, and those who moderate or may. */
export const guests = {
  list: base
    .route({ method: 'GET', path: '/guests', tags: ['people'] })
    .input(personList)
    .output(listOf(personListItem)),
}
export const moderators = {
  list: base
    .route({ method: 'GET', path: '/moderators', tags: ['people'] })
    .input(personList)
    .output(listOf(personListItem)),
}

export type PersonDetails = z.infer<typeof personDetails>
export type Person = z.infer<typeof person>
export type PersonAppearance = z.infer<typeof personAppearance>
export type PersonListItem = z.infer<typeof personListItem>
export type SimilarPerson = z.infer<typeof similarPerson>
export type PersonData = z.infer<typeof personData>
export type PastedPerson = z.infer<typeof pastedPerson>
