/** A UUID that follows from a key (FNV-1a, twice), for records whose links and tests should outlive a new start. */
export const exampleId = (key: string) => {
  const hash = (seed: number) => {
    let value = seed
    for (const byte of new TextEncoder().encode(key)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
    return value.toString(16).padStart(8, '0')
  }
  const [a, b] = [hash(0x811c9dc5), hash(0x9dc5811c)]
  return `018c5d2b-${a.slice(0, 4)}-7${a.slice(4, 7)}-8${b.slice(0, 3)}-${b.slice(3)}${a.slice(0, 7)}`
}
