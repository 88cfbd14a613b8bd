import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layStrip, type StripItem } from '#domain/materials/partnersStrip.ts'
import { logoShapes } from './madeUpProof.ts'

const flag = { width: 2700, height: 1800 }
const width = 24_600

const logo = (shape: number, sharpWidth: number | null = null): StripItem => {
  const [aspect, density, margin = 0] = logoShapes[shape] ?? [1, 0.5]
  const side = margin / aspect
  return {
    kind: 'logo',
    id: String(shape),
    aspect,
    density,
    padding: { left: side, right: side, top: margin, bottom: margin },
    sharpWidth,
  }
}

const name = (id: string): StripItem => ({
  kind: 'name',
  id,
  sizeOf: (side) => ({ width: Math.round(side * 2), height: Math.round(side / 2) }),
})

/** Square hundredths of a millimetre of ink of each logo. */
const weights = (items: readonly StripItem[], strip: ReturnType<typeof layStrip>) =>
  strip.places.flatMap(({ ink, limit }, index) => {
    const item = items[index]
    return item?.kind === 'logo' ? [{ limit, weight: ink.width * ink.height * item.density }] : []
  })

const expectFair = (items: readonly StripItem[], strip: ReturnType<typeof layStrip>) => {
  const all = weights(items, strip)
  // Of all whose size is not limited, as the rule is stated.
  const free = all.filter(({ limit }) => limit === null).map(({ weight }) => weight)
  expect(free.length).toBeGreaterThan(0)
  const mean = free.reduce((sum, weight) => sum + weight, 0) / free.length
  for (const weight of free) expect(Math.abs(weight / mean - 1)).toBeLessThan(0.15)
  for (const { limit, weight } of all) if (limit !== null) expect(weight).toBeLessThan(mean * 1.15)
}

const strips = fc.record({
  items: fc.uniqueArray(fc.nat(logoShapes.length - 1), { minLength: 1, maxLength: 30 }),
  height: fc.integer({ min: 3000, max: 12_000 }),
})

describe('the visual weight of logos in a strip', () => {
  test('thirty logos of all shapes weigh alike, unless a limit that is named binds', () => {
    const items = logoShapes.map((_, shape) => logo(shape))
    const strip = layStrip(items, { width, height: 9000, flag })
    expectFair(items, strip)
    expect(strip.places.filter(({ limit }) => limit !== null).length).toBeLessThan(items.length / 2)
  })

  test('any choice of them is fair, in order, within the width, no higher than the flag, and nothing overlaps', () => {
    fc.assert(
      fc.property(strips, ({ items: shapes, height }) => {
        const items = [...shapes.map((shape) => logo(shape)), name('bez logo')]
        const strip = layStrip(items, { width, height, flag })
        expect(strip.places.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
        if (shapes.length > 0) expectFair(items, strip)
        for (const [index, { ink, field, id }] of strip.places.entries()) {
          if (id !== 'bez logo') expect(ink.height).toBeLessThanOrEqual(flag.height)
          expect(field.x).toBeGreaterThanOrEqual(0)
          expect(field.x + field.width).toBeLessThanOrEqual(width)
          expect(field.y).toBeGreaterThanOrEqual(0)
          expect(field.y + field.height).toBeLessThanOrEqual(strip.height + 1)
          const next = strip.places[index + 1]
          if (next === undefined) continue
          const isBeside = next.field.x >= field.x + field.width
          const isBelow = next.ink.y > ink.y + ink.height
          expect(isBeside || isBelow).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('three partners stand nearly as large as the flag', () => {
    const items = [logo(7), logo(1), logo(11)]
    const { places } = layStrip(items, { width, height: 9000, flag })
    expect(Math.max(...places.map(({ ink }) => ink.height))).toBeGreaterThan(flag.height * 0.95)
    expect(Math.min(...places.map(({ ink }) => ink.height))).toBeGreaterThan(flag.height / 4)
  })

  test('rows are centred, or their marks stand in line with the text on their left', () => {
    const items = logoShapes.map((_, shape) => logo(shape))
    const hung = layStrip(items, { width, height: 9000, flag, hang: 2000 }).places
    const starts = hung.filter(({ ink }, index) => ink.x < (hung[index - 1]?.ink.x ?? Infinity))
    expect(starts.length).toBeGreaterThan(1)
    for (const { id, ink } of starts)
      if (logoShapes[Number(id)]?.[2] === undefined) expect(ink.x).toBeLessThanOrEqual(1)
    const [first, last] = [hung[0], layStrip(items.slice(0, 1), { width, height: 9000, flag }).places[0]]
    expect(first?.ink.x).toBeLessThanOrEqual(1)
    expect(last && Math.abs(last.field.x * 2 + last.field.width - width)).toBeLessThanOrEqual(1)
  })

  test('the limit that binds is named', () => {
    const wide: StripItem = {
      ...logo(0),
      kind: 'logo',
      id: 'wide',
      aspect: 40,
      density: 0.05,
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
      sharpWidth: null,
    }
    const tall: StripItem = { ...wide, id: 'tall', aspect: 0.1 }
    const coarse = logo(1, 700)
    const items = [logo(0), logo(4), logo(11), logo(17), logo(27), wide, tall, { ...coarse, id: 'coarse' }]
    const strip = layStrip(items, { width, height: 9000, flag })
    const limits = new Map(strip.places.map(({ id, limit }) => [id, limit]))
    expect(limits.get('wide')).toBe('width')
    expect(limits.get('tall')).toBe('flag-height')
    expect(limits.get('coarse')).toBe('resolution')
    expect(limits.get('0')).toBeNull()
  })
})
