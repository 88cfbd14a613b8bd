import { oc } from '@orpc/contract'
import { z } from 'zod'

/** UUID v7 made by the client, so that repeating a creation is harmless. The same id however its letters are written. */
export const id = z.uuid().toLowerCase()

/**
 * Refuses, in a list's `superRefine`, each row whose id an earlier row has: at the row's index, so that whoever sent a long list
 * knows which to take out. `within` is where in a row its id is.
 */
export const refuseIdTwice =
  <Row>(idOf: (row: Row) => string, within: readonly string[] = []) =>
  (rows: readonly Row[], context: z.RefinementCtx) => {
    const known = new Set<string>()
    for (const [index, row] of rows.entries()) {
      if (known.has(idOf(row)))
        context.addIssue({ code: 'custom', path: [index, ...within], message: 'id-twice' })
      known.add(idOf(row))
    }
  }

/** The number of a row's state as it was read; an update made on another one is refused with 409. Columns hold 32 bits. */
export const revision = z
  .int()
  .min(1)
  .max(2 ** 31 - 2)

const refusedCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u
const isPlainText = (value: string) => value.isWellFormed() && !refusedCharacters.test(value)
const isOneLine = (value: string) => !/[\n\r\t\u2028\u2029]/u.test(value)

/** Several lines of text: trimmed, NFC, at most `max` UTF-16 units; no NUL, control character or lone surrogate. */
export const longText = (max: number) =>
  z.string().refine(isPlainText, { error: 'not-plain-text' }).trim().normalize('NFC').max(max)

/** One line of text under the rules of `longText`. Unknown is the empty string. */
export const text = (max: number) => longText(max).refine(isOneLine, { error: 'one-line' })

/** One line that must not be empty. */
export const requiredText = (max: number) => text(max).min(1)

/** An address for letters, or the empty string while it is unknown. */
export const email = text(254).refine((value) => value === '' || z.email().safeParse(value).success, {
  error: 'email',
})

/** A page on the web (`https:` or `http:`), or the empty string. */
export const webAddress = text(500).refine(
  (value) => value === '' || (/^https?:\/\//u.test(value) && URL.canParse(value)),
  { error: 'web-address' },
)

/** A day in the event's own calendar, `YYYY-MM-DD`, 1990 to 2100. */
export const date = z.iso
  .date({ error: 'date' })
  .refine((value) => value >= '1990-01-01' && value <= '2100-12-31', { error: 'date-range' })

/** A wall time in the event's own zone, `HH:MM`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, { error: 'time' })

/** An instant, ISO-8601 in UTC. */
export const instant = z.iso.datetime()

/** Zones the organiser may choose; IANA names. */
export const timeZone = z
  .string()
  .max(64)
  .refine(
    (value) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
      } catch {
        return false
      }
    },
    { error: 'time-zone' },
  )

/** What every list takes: a search text, the page's size and where the page before ended. */
export const listInput = z.object({
  q: text(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(60),
  cursor: z.string().max(1000).optional(),
})

/** What every list answers: one page, how many there are in all, and where the next page begins. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable() })

/** One refused input: where it is, and why as a code that the interface words, with the `values` that its words name. */
export const issue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  code: z.string(),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

// What comes beside a file travels as a form, where everything is text and what is unknown is left out.

/** Yes or no beside a file. */
export const formFlag = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })])

/** A day beside a file; null where it is left out. */
export const formDate = date.nullable().default(null)

/** A part of a whole, 0 to 1, beside a file. */
export const formFraction = z.coerce.number<number>().min(0).max(1)

/** What an endpoint answers when there is nothing to show. */
export const nothing = z.object({})

/**
 * `signed-out`: nobody is signed in, or no longer; `not-fresh`: this asks for a sign-in of the last hours; `no-passkey`: this
 * role comes in by a passkey only.
 */
export const signInReason = z.enum(['signed-out', 'not-fresh', 'no-passkey'])

export const base = oc.errors({
  UNAUTHORIZED: { status: 401, data: z.object({ reason: signInReason }) },
  FORBIDDEN: { status: 403 },
  TOO_MANY_REQUESTS: { status: 429, data: z.object({ retryAfterSeconds: z.int() }) },
  NOT_FOUND: { status: 404 },
  UNPROCESSABLE_CONTENT: { status: 422, data: z.object({ issues: z.array(issue) }) },
})

/** The refusal of a stale or contradicting change; `current` is what is stored now. */
export const conflictWith = <Current extends z.ZodType>(current: Current) => ({
  CONFLICT: { status: 409, data: z.object({ current }) },
})
