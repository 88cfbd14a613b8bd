import { z } from 'zod'
import { personPresence } from './attendance.ts'
import { base, conflictWith, id, revision, text } from './base.ts'
import { printedCard } from './programme.ts'

/** A card as it is read out. Of somebody who is not in the directory a surname, or the name of a delegation, is enough. */
const greetedCard = printedCard.extend({ given: text(100) })

/** Somebody whom the host greets: a person of the directory, or only a name. Never published, and no reviewer sees it. */
export const greeting = z.object({
  id,
  personId: id.nullable(),
  card: greetedCard,
  /** How a surname is said: „fronczkiewicz wronka”. */
  pronunciation: text(200),
  /** Why somebody stands where they stand, or what to mention. */
  note: text(500),
  presence: z.enum(['unknown', ...personPresence.options]),
  /** Who came in their place; empty where nobody did, or nobody caught the name. */
  substitute: text(200),
})

const isUnique = (values: string[]) => new Set(values).size === values.length

/** The whole list in the order of greeting; a person of the directory at most once. */
export const greetingList = z
  .array(greeting)
  .max(200)
  .refine((list) => isUnique(list.map((it) => it.id)), { error: 'id-twice' })
  .refine((list) => isUnique(list.flatMap(({ personId }) => personId ?? [])), { error: 'person-twice' })

export const eventGreetings = z.object({
  eventId: id,
  greetingsRevision: revision,
  greetings: z.array(greeting),
})

export const greetings = {
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/greetings', tags: ['greetings'] })
    .input(z.object({ eventId: id }))
    .output(eventGreetings),
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/greetings', tags: ['greetings'] })
    .errors(conflictWith(eventGreetings))
    .input(z.object({ eventId: id, greetingsRevision: revision, greetings: greetingList }))
    .output(eventGreetings),
}

export type Greeting = z.infer<typeof greeting>
export type EventGreetings = z.infer<typeof eventGreetings>
