import { z } from 'zod'
import type { Fields, Json } from '#server/history/entry.ts'
import type { RequestContext } from './base.ts'

/** What the thing is now, and how it is saved with other values. */
export type Way = {
  read: (
    context: RequestContext,
    id: string,
  ) => Promise<{ fields: Fields; save: (fields: Fields) => Promise<unknown> }>
}

/** The entries of a list in their order, out of the fields `people.ID`. */
export const unlisted = (list: string, fields: Fields) =>
  Object.entries(fields)
    .filter(([field]) => field.startsWith(`${list}.`))
    .flatMap(([field, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ ...value, key: field.slice(list.length + 1), order: Number(value['order']) }]
        : [],
    )
    .toSorted((one, other) => one.order - other.order)

export const reference = z.object({ id: z.string() })
/** What a reference `{ id, name }` refers to. */
export const idOf = (value: Json | undefined) =>
  value === null || value === undefined ? null : reference.parse(value).id
