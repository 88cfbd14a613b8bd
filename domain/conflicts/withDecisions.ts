import type { Conflict, DecidedConflict } from '#contract/conflicts.ts'

/** A conflict as it is found here and now, with what the server last told of the decisions about it. */
export type KnownConflict = Conflict & Pick<DecidedConflict, 'ignored' | 'wasIgnored'>

/**
 * Conflicts found in a programme that is being changed, with decisions read before: one that was let stand stays so while it
 * compares the same facts, and is open again, saying so, once they differ.
 */
export const withDecisions = (
  found: readonly Conflict[],
  decided: readonly DecidedConflict[],
): KnownConflict[] => {
  const byKey = new Map(decided.map((conflict) => [conflict.key, conflict]))
  return found.map((conflict) => {
    const known = byKey.get(conflict.key)
    if (known === undefined) return { ...conflict, ignored: null, wasIgnored: null }
    const { ignored, wasIgnored } = known
    return known.facts === conflict.facts
      ? { ...conflict, ignored, wasIgnored }
      : { ...conflict, ignored: null, wasIgnored: ignored ?? wasIgnored }
  })
}
