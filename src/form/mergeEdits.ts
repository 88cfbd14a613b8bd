/** A record's fields as a form holds them. */
export type Fields = Record<string, unknown>

/** Two people changed the same field: what it was before, what was typed here, and what is stored now. */
export type FieldConflict = { field: string; base: unknown; mine: unknown; theirs: unknown }

/** Equal by value: plain data as it goes over the wire. */
export const isSame = (left: unknown, right: unknown): boolean => {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const leftEntries = Object.entries(left)
  const rightEntries = new Map<string, unknown>(Object.entries(right))
  return (
    leftEntries.length === rightEntries.size &&
    leftEntries.every(([key, value]) => rightEntries.has(key) && isSame(value, rightEntries.get(key)))
  )
}

/** The fields in which `changed` differs from `base`; one that `base` did not have yet is among them. */
export const changedFields = (base: Fields, changed: Fields): string[] =>
  [...new Set([...Object.keys(base), ...Object.keys(changed)])].filter(
    (field) => !isSame(base[field], changed[field]),
  )

/**
 * Three versions of one record: as this form read it, as it was typed here, as it is stored now. A field changed on one
 * side takes that side; a field changed on both, differently, is a conflict.
 */
export const findConflicts = ({
  base,
  mine,
  theirs,
}: {
  base: Fields
  mine: Fields
  theirs: Fields
}): FieldConflict[] =>
  changedFields(base, mine)
    .filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]))
    .map((field) => ({ field, base: base[field], mine: mine[field], theirs: theirs[field] }))
