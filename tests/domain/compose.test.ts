import { describe, expect, test } from 'vitest'
import type { ProofData, ProofPartner } from '#contract/proofData.ts'
import type { Box, Drawing, Rectangle } from '#domain/drawing/drawing.ts'
import { textWidth } from '#domain/drawing/measureText.ts'
import { compose } from '#domain/materials/compose.ts'
import { formats } from '#domain/materials/formats.ts'
import { madeUpFunding, madeUpPartner, madeUpPartners, madeUpProof } from './madeUpProof.ts'

const long = {
  name: 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego i Andrzej Romańczuk-Fiodorowicz',
  venueName: 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego',
}

const cases: [string, Parameters<typeof madeUpProof>[2]][] = [
  ['three partners', {}],
  ['nobody, nothing', { partners: [], funding: [], programme: [], options: { lead: '', hashtag: '' } }],
  ['one partner, by name', { partners: [madeUpPartner(3, { showsAs: 'name', logo: null })] }],
  ['twenty partners on a dark ground', { partners: madeUpPartners(20), options: { ground: 'dark' } }],
  ['twenty names', { partners: madeUpPartners(20).map((it) => ({ ...it, showsAs: 'name' as const })) }],
  ['a vertical strip and long names', { funding: [madeUpFunding('vertical')], event: long }],
]

const areaOf = (box: Box): Rectangle =>
  box.kind === 'text'
    ? {
        x: box.x,
        y: Math.round(box.y - box.size * 0.75),
        width: box.width,
        height: Math.round(box.size * 0.95),
      }
    : box.kind === 'picture'
      ? { x: box.x, y: box.y, width: box.width, height: box.height }
      : box

const isApart = (one: Rectangle, other: Rectangle) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y

const words = (drawing: Drawing) => drawing.boxes.flatMap((box) => (box.kind === 'text' ? [box] : []))
const strip = (drawing: Drawing) =>
  drawing.boxes.flatMap((box) =>
    box.kind === 'picture' && box.of.kind === 'strip' ? [{ ...box, flag: box.of.flag }] : [],
  )[0]
const marks = (drawing: Drawing) => drawing.boxes.filter((box) => box.kind !== 'rectangle')

const everyCase = formats.flatMap((format) =>
  cases.map(([title, change]) => ({
    title,
    name: format.name,
    data: madeUpProof(format.kind, format.format, change),
  })),
)

describe('every material', () => {
  test.each(everyCase)('$name, $title: all within the paper, nothing over another', ({ data }) => {
    const drawing = compose(data)
    const areas = marks(drawing).map(areaOf)
    for (const area of drawing.boxes.map(areaOf)) {
      expect(area.x).toBeGreaterThanOrEqual(0)
      expect(area.y).toBeGreaterThanOrEqual(0)
      expect(area.x + area.width).toBeLessThanOrEqual(drawing.width)
      expect(area.y + area.height).toBeLessThanOrEqual(drawing.height)
    }
    for (const [index, area] of areas.entries())
      for (const other of areas.slice(index + 1)) expect(isApart(area, other)).toBe(true)
  })

  test.each(everyCase)(
    '$name, $title: every partner has a place, none is higher than the flag',
    ({ data }) => {
      const drawing = compose(data)
      expect(drawing.places.map((place) => place.eventPartnerId)).toEqual(
        data.partners.map((partner) => partner.eventPartnerId),
      )
      const official = strip(drawing)
      for (const box of drawing.boxes)
        if (official !== undefined && box.kind === 'picture' && box.of.kind === 'partner')
          expect(box.ink.height).toBeLessThanOrEqual(official.flag.height)
    },
  )

  test.each(everyCase)('$name, $title: the strip keeps its shape and 1X of clear space', ({ data }) => {
    const drawing = compose(data)
    const official = strip(drawing)
    const picture = data.funding[0]?.strip?.picture
    if (official === undefined || picture === undefined) {
      expect(picture).toBeUndefined()
      return
    }
    expect(official.width / official.height).toBeCloseTo(picture.width / picture.height, 1)
    const clear = Math.floor(official.flag.height / 3)
    const field = {
      x: official.x - clear,
      y: official.y - clear,
      width: official.width + 2 * clear,
      height: official.height + 2 * clear,
    }
    expect(field.x).toBeGreaterThanOrEqual(0)
    expect(field.y + field.height).toBeLessThanOrEqual(drawing.height)
    for (const box of marks(drawing))
      if (box.kind === 'text' || box.of.kind === 'partner') expect(isApart(areaOf(box), field)).toBe(true)
    expect(Math.max(...words(drawing).map((box) => box.y))).toBeLessThan(official.y)
  })

  test.each(everyCase)(
    '$name, $title: lines are as wide as they say and end as Polish lines may',
    ({ data }) => {
      for (const box of words(compose(data))) {
        expect(box.width).toBe(textWidth(box.text, box))
        expect(box.text).not.toMatch(/\s[aiouwz]$/iu)
      }
    },
  )
})

const textOf = (data: ProofData) =>
  words(compose(data))
    .map((box) => box.text)
    .join(' ')

describe('what a material says', () => {
  test('a poster names the day, the hour and who moderates', () => {
    const text = textOf(madeUpProof('poster', 'A3'))
    expect(text).toContain('we wtorek, 12 października 2027 r., godz. 9:30')
    expect(text).toContain('Moderacja: dr Anna Przykładowa-Wzór')
    expect(text).toContain('Współorganizator: Fundacja Wzorcowa')
  })

  test('an invitation inflects only names whose forms were confirmed, and says the amount', () => {
    const inflected = textOf(madeUpProof('invitation', 'A4', { partners: madeUpPartners(2) }))
    expect(inflected).toContain('we współpracy z Fundacją Wzorcową')
    expect(inflected).toMatch(/26\s997\s227,40\szł/u)
    const unconfirmed = [madeUpPartner(0), madeUpPartner(1, { areFormsConfirmed: false })]
    expect(textOf(madeUpProof('invitation', 'A4', { partners: unconfirmed }))).toContain(
      'we współpracy z organizacją Fundacja Wzorcowa',
    )
  })

  test('what does not fit is said, and all that fits is there', () => {
    const roomy = madeUpProof('poster', 'A3')
    expect(compose(roomy).overflow).toEqual([])
    const [item] = roomy.programme.slice(1)
    if (item === undefined) throw new Error('The made-up forum has panels')
    const crowded = compose(
      madeUpProof('poster', 'A3', { programme: Array.from({ length: 40 }, () => item) }),
    )
    expect(crowded.overflow).toContain('programme')
  })

  test('no word of a title is left alone on a line', () => {
    for (const { kind, format, name } of formats) {
      const title = words(compose(madeUpProof(kind, format))).filter((box) => box.tag === 'H1')
      const widest = Math.max(...title.map(({ width }) => width))
      for (const { width } of title) expect(width, name).toBeGreaterThan(widest * 0.44)
    }
  })

  test('roles in words give way before the title of a crowded post', () => {
    const drawing = compose(madeUpProof('social-post', 'square-1080', { partners: madeUpPartners(20) }))
    expect(drawing.overflow).toEqual(['roles'])
    const sizes = words(drawing).map(({ size }) => size)
    const title = words(drawing).find(({ tag }) => tag === 'H1')
    expect(title?.size).toBe(Math.max(...sizes))
  })

  test('who pays is said whole, or it is reported that it does not fit', () => {
    const funding = Array.from({ length: 30 }, (_, number) => ({
      ...madeUpFunding(),
      projectId: `p${number}`,
      title: `Projekt Próbny nr ${number}`,
    }))
    expect(compose(madeUpProof('poster', 'A3', { funding })).overflow).toContain('funding')
  })

  test('on a dark ground all logos stand on one white band when one has no white version', () => {
    const options = { ground: 'dark' as const }
    const whites = madeUpPartners(3).map((it): ProofPartner => ({
      ...it,
      logo: it.logo && { ...it.logo, variant: 'white' },
    }))
    const fields = (partners: ProofPartner[]) => {
      const drawing = compose(madeUpProof('poster', 'A3', { options, partners }))
      const logos = drawing.boxes.flatMap((box) =>
        box.kind === 'picture' && box.of.kind === 'partner' ? [box.ink] : [],
      )
      const white = drawing.boxes.filter((box) => box.kind === 'rectangle' && box.colour === '#ffffff')
      return white.map((area) => [
        areaOf(area).width,
        logos.filter((it) => !isApart(it, areaOf(area))).length,
      ])
    }
    expect(fields(whites)).toEqual([[29_700, 0]])
    expect(fields([madeUpPartner(0), ...whites.slice(1)])).toEqual([[29_700, 3]])
  })

  test('people stand on paper only where staff chose so', () => {
    const data = madeUpProof('poster', 'A3', { options: { showsPeople: false } })
    expect(textOf(data)).not.toContain('Przykładowa-Wzór')
    expect(compose(data).overflow).toEqual([])
  })
})
