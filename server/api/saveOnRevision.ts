type Save<Stored> = {
  /** Counts the revision up where it still is the one that was read. */
  claim: () => Promise<{ numUpdatedRows: bigint }>
  /** Saves over what there is, once the revision is ours. */
  write: (before: Stored) => Promise<unknown>
  read: () => Promise<Stored>
  /** Whether a stale change asks for what is stored already, so that it may be answered as done. */
  isSame: (current: Stored) => boolean
  conflict: (current: Stored) => Error
  /** Writes into the history what was there and what is there now. */
  record: (before: Stored, after: Stored) => void
}

/**
 * The optimistic lock of every update: saves on the revision that was read and answers what is stored then; a stale
 * change is answered like a repeat when it asks for nothing new, and refused with the current value otherwise.
 */
export const saveOnRevision = async <Stored>(save: Save<Stored>) => {
  const { numUpdatedRows } = await save.claim()
  if (numUpdatedRows > 0n) {
    // Read once the row is ours: nobody else changes it between here and the end of the change.
    const before = await save.read()
    await save.write(before)
    const after = await save.read()
    save.record(before, after)
    return after
  }
  const current = await save.read()
  if (!save.isSame(current)) throw save.conflict(current)
  return current
}
