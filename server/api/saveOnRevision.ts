type Save<Stored> = {
  /** Updates the record where it still has the revision that was read, to the next one. */
  claim: () => Promise<{ numUpdatedRows: bigint }>
  /** What else belongs to the change, once the revision is ours. */
  write?: () => Promise<unknown>
  read: () => Promise<Stored>
  /** Whether a stale change asks for what is stored already, so that it may be answered as done. */
  isSame: (current: Stored) => boolean
  conflict: (current: Stored) => Error
}

/**
 * The optimistic lock of every update: saves on the revision that was read and answers what is stored then; a stale
 * change is answered like a repeat when it asks for nothing new, and refused with the current value otherwise.
 */
export const saveOnRevision = async <Stored>({ claim, write, read, isSame, conflict }: Save<Stored>) => {
  const { numUpdatedRows } = await claim()
  if (numUpdatedRows > 0n) {
    await write?.()
    return read()
  }
  const current = await read()
  if (!isSame(current)) throw conflict(current)
  return current
}
