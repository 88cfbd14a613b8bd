// What is read out of JSON that nobody promises a shape of: the values of the history, what a server or another tab said.

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; none when it is no list. */
export const objectsOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** A text, or the empty one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A number, or zero. */
export const wholeOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
