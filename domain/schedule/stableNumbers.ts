const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a, 32 bits: the same on every host, and spread well over short texts. */
const hashOf = (text: string) => {
  let hash = offsetBasis
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), prime) >>> 0
  return hash
}

const least = 100_000_000
/** Readers keep the number in a signed integer of 32 bits. */
const most = 2_147_483_647

/**
 * Numbers for ids, for readers that know no UUID: each its own, of nine or ten digits, made of the id alone, so that they stay the
 * same from release to release. Where two ids would share one (once in a hundred thousand programmes), the greater gets the next.
 */
export const stableNumbers = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of new Set(ids.toSorted())) {
    let number = least + (hashOf(id) % (most - least))
    while (taken.has(number)) number = number === most ? least : number + 1
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}
