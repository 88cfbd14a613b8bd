import fc from 'fast-check'
import { z } from 'zod'

/** Values that break careless code: what people paste, what attackers send, what a broken script makes of a number. */
const hostileValues: unknown[] = [
  null,
  true,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e',
  'é'.normalize('NFD'),
  'ﷺ'.repeat(400),
  'ą'.repeat(10_000),
  "'; drop table event; --",
  '%',
  '__proto__',
  'constructor',
  '0000-01-01',
  '9999-12-31',
  '2027-02-30',
  '24:00',
  '[["\u0000","x"]',
  '["\u0000","018c5d2b-0000-7000-8000-000000000000"]',
  '[1e400,"018c5d2b-0000-7000-8000-000000000000"]',
  '["zzz","018c5d2b-0000-7000-8000-000000000000"]',
  '[3,"018c5d2b-0000-7000-8000-000000000000"]',
  -1,
  0,
  1.5,
  2 ** 31 - 1,
  2 ** 53,
  -(2 ** 53) + 1,
  1e308,
  // Written as 1e400 on the wire.
  'huge-number',
  [],
  [[[[[[]]]]]],
  {},
  { length: 1e9 },
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":1}}'),
  JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`),
]

export const hostile = fc.constantFrom(...hostileValues)

/** A number generator of its own per request (mulberry32), so that one number names one whole request. */
export const numbers = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const words = [
  'Forum',
  'Próbne',
  'Łódź',
  'Zażółć gęślą jaźń',
  'Testowy',
  '„Mosty”',
  'Panel',
  "O'Brien",
  'Wzór',
  '2027',
]
const days = ['2027-10-12', '2027-10-13', '1990-01-01', '2100-12-31', '2023-12-12', '2096-02-29']

/** The ids that are stored, by the name of the field that refers to them. */
export type StoredIds = ReadonlyMap<string, readonly string[]>

/** An id that fits the field's name, now and then one of something else. */
export const idNamed = (name: string, ids: StoredIds, pick: (below: number) => number) => {
  const fitting = pick(10) === 0 ? [...ids.values()].flat() : (ids.get(name) ?? [...ids.values()].flat())
  return fitting[pick(Math.max(1, fitting.length))] ?? ''
}

type Make = { pick: (below: number) => number; ids: StoredIds }

const chosen = <Value>(list: readonly Value[], { pick }: Make) => list[pick(list.length)]

const textNamed = (name: string, make: Make): string => {
  const { pick, ids } = make
  if (name === 'id') return pick(3) === 0 ? idNamed(name, ids, pick) : freshId(make)
  if (name.endsWith('Id')) return pick(10) === 0 ? freshId(make) : idNamed(name, ids, pick)
  if (/^(?:startsOn|endsOn|day|deadline)$/u.test(name)) return chosen(days, make) ?? ''
  if (/hash$/iu.test(name)) return idNamed(name, ids, pick)
  if (name === 'start') return `${10 + pick(10)}:${10 + pick(50)}`
  if (name === 'email') return pick(2) ? '' : `osoba${pick(50)}@example.org`
  if (name === 'website') return pick(2) ? '' : `https://example.org/${pick(50)}`
  if (name === 'timeZone') return 'Europe/Warsaw'
  if (name === 'cursor') return JSON.stringify(['a', idNamed(name, ids, pick)])
  if (name === 'nip') return pick(2) ? '' : '522-01-03-609'
  if (name === 'regon' || name === 'krs') return ''
  return `${chosen(words, make) ?? ''} ${chosen(words, make) ?? ''}`
}

const freshId = ({ pick }: Make) => {
  const hex = Array.from({ length: 32 }, () => pick(16).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** A value that the schema probably admits: the schemas of zod say their kind, and the field's name says the rest. */
const valueFor = (schema: unknown, name: string, make: Make): unknown => {
  const { pick } = make
  if (schema instanceof z.ZodOptional)
    return pick(3) === 0 ? valueFor(schema.unwrap(), name, make) : undefined
  if (schema instanceof z.ZodNullable) return pick(2) ? valueFor(schema.unwrap(), name, make) : null
  if (schema instanceof z.ZodDefault) return valueFor(schema.unwrap(), name, make)
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([field, inner]) => [field, valueFor(inner, field, make)])
    return Object.fromEntries(fields)
  }
  if (schema instanceof z.ZodDiscriminatedUnion) return valueFor(chosen(schema.options, make), name, make)
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodArray) {
    const singular = name.replace(/Ids$/u, 'Id')
    return Array.from({ length: pick(4) }, () => valueFor(schema.element, singular, make))
  }
  if (schema instanceof z.ZodEnum) return chosen(schema.options, make)
  if (schema instanceof z.ZodBoolean) return pick(2) === 1
  if (schema instanceof z.ZodNumber) return /revision/iu.test(name) ? 1 + pick(3) : 1 + pick(40)
  return textNamed(name, make)
}

/** Replaces one value somewhere inside, or adds a field that nobody asked for. */
const mutated = (value: unknown, make: Make): unknown => {
  const { pick } = make
  if (Array.isArray(value) && value.length > 0 && pick(4)) {
    const list: unknown[] = value
    const at = pick(list.length)
    return pick(5) === 0
      ? [...list, ...list]
      : list.map((inner, index) => (index === at ? mutated(inner, make) : inner))
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const entries: [string, unknown][] = Object.entries(value)
    const [field, inner] = entries[pick(entries.length)] ?? ['', null]
    const extra =
      pick(8) === 0
        ? { '__proto__[x]': 1, 'q[]': 'a', 'q[0][1]': 'b', unknown: chosen(hostileValues, make) }
        : {}
    return { ...value, ...extra, [field]: mutated(inner, make) }
  }
  return chosen(hostileValues, make)
}

/** The body of one request: what the schema asks for, and in most requests something in it broken. */
export const bodyFor = (schema: z.ZodType | undefined, ids: StoredIds, seed: number): unknown => {
  const make: Make = { pick: numbers(seed), ids }
  let body = schema ? valueFor(schema, '', make) : {}
  const breaks = make.pick(5)
  for (let index = 2; index < breaks; index += 1) body = mutated(body, make)
  return body
}
