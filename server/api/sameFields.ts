const canonical = (value: unknown) => JSON.stringify(value ?? null)

/** Whether a stale change asks for what is stored already, so that it may be answered as done. */
export const sameFields = (stored: object, wanted: object) => {
  const current = new Map(Object.entries(stored))
  return Object.entries(wanted).every(([field, value]) => canonical(current.get(field)) === canonical(value))
}
