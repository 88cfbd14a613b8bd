import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '#contract/releaseContent.ts'
import type { Box, Drawing, Rectangle } from '#domain/drawing/drawing.ts'
import { wordsOf } from '#domain/drawing/wordsOf.ts'
import type { PaperSize } from '#domain/papers/paperLook.ts'
import { programmePages } from '#domain/papers/programmePages.ts'
import { printedName } from '#domain/printedName.ts'
import { arbitraryRelease, itemOn, paperRelease, paperStrips, partnerOf, personOn } from './paperContent.ts'

const sizes: readonly PaperSize[] = ['A4', 'A5']
const pagesOf = (release: Release, size: PaperSize) => programmePages(release, size, paperStrips)
const spoken = (page: Drawing) => wordsOf(page).map(({ text }) => text)
const textBoxes = (page: Drawing) => page.boxes.flatMap((box) => (box.kind === 'text' ? [box] : []))

const areaOf = (box: Box): Rectangle =>
  box.kind === 'text'
    ? {
        x: box.x,
        y: Math.round(box.y - box.size * 0.75),
        width: box.width,
        height: Math.round(box.size * 0.95),
      }
    : box

const isApart = (one: Rectangle, other: Rectangle) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y

/** The page on which a paragraph that says this stands, of each time that it does. */
const placesOf = (pages: readonly Drawing[], says: (text: string) => boolean) =>
  pages.flatMap((page, index) => spoken(page).flatMap((text) => (says(text) ? [index] : [])))

const namesAs = (name: string) => (text: string) => text === name || text.endsWith(`: ${name}`)

const onEverySize = (check: (release: Release, size: PaperSize) => void, numRuns = 120) =>
  fc.assert(
    fc.property(arbitraryRelease, fc.constantFrom(...sizes), (release, size) => check(release, size)),
    { numRuns, seed: 20_271_012 },
  )

describe('a programme on pages', () => {
  test('every item stands once, with all its people on the same page', () => {
    onEverySize((release, size) => {
      const pages = pagesOf(release, size)
      for (const { title, people } of release.content.items) {
        const [page, ...more] = placesOf(pages, (text) => text === title)
        expect(more).toEqual([])
        for (const { card } of people) expect(placesOf(pages, namesAs(printedName(card)))).toEqual([page])
      }
    })
  })

  test('items stand in the order of the programme, the days above them, no day at the foot of a page', () => {
    onEverySize((release, size) => {
      const headings = pagesOf(release, size).flatMap((page) => {
        const tags = wordsOf(page).filter(({ tag }) => tag === 'H2' || tag === 'H3')
        expect(tags.at(-1)?.tag ?? 'H3').toBe('H3')
        return tags.map(({ text }) => text)
      })
      expect(headings.filter((text) => text.startsWith('Nr '))).toEqual(
        release.content.items.map(({ title }) => title),
      )
    })
  })

  test('nothing stands outside the paper or over anything else', () => {
    onEverySize((release, size) => {
      for (const page of pagesOf(release, size)) {
        const areas = page.boxes.map(areaOf)
        for (const area of areas) {
          expect(Math.min(area.x, area.y)).toBeGreaterThanOrEqual(0)
          expect(area.x + area.width).toBeLessThanOrEqual(page.width)
          expect(area.y + area.height).toBeLessThanOrEqual(page.height)
        }
        const words = textBoxes(page).map(areaOf)
        for (const [index, area] of words.entries())
          for (const other of words.slice(index + 1)) expect(isApart(area, other)).toBe(true)
      }
    }, 60)
  })

  test('no line ends with a word of one letter', () => {
    onEverySize((release, size) => {
      for (const page of pagesOf(release, size))
        for (const { text, block } of textBoxes(page)) {
          if (!/(?:^|[\s(„])[aiouwz]$/iu.test(text)) continue
          const last = textBoxes(page).findLast((box) => box.block === block)
          expect(last?.text).toBe(text)
        }
    })
  })

  test('pages are counted, and each further one says which event and day it is of', () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      itemOn(index, { day: index < 40 ? '2027-10-12' : '2027-10-13' }),
    )
    const pages = pagesOf(paperRelease({ items, event: { endsOn: '2027-10-13' } }), 'A5')
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      const repeated = textBoxes(page).filter(({ tag }) => tag === 'Artifact')
      expect(repeated.at(-1)?.text).toBe(`${index + 1} z ${pages.length}`)
      if (index === 0) continue
      const first = items.find(({ title }) => spoken(page).includes(title))
      const day = first?.day === '2027-10-12' ? 'wt 12 X 2027' : 'śr 13 X 2027'
      expect(repeated[0]?.text).toBe(`Forum Współpracy Międzysektorowej 2027 · ${day}`)
    }
    const [only] = pagesOf(paperRelease(), 'A4')
    expect(only && textBoxes(only).some(({ tag }) => tag === 'Artifact')).toBe(false)
  })

  test('an item that no page can hold goes on under its title, two of its people at least on either side', () => {
    for (const [size, count] of sizes.flatMap((it) =>
      Array.from({ length: 50 }, (_, more) => 60 + more).map((most) => [it, most] as const),
    )) {
      const people = Array.from({ length: count }, (_, index) => personOn(index + 1))
      const pages = pagesOf(paperRelease({ items: [itemOn(0, { people, title: 'Rozmowy' })] }), size)
      const held = pages.map(
        (page) => people.filter(({ card }) => spoken(page).some(namesAs(printedName(card)))).length,
      )
      expect(held.reduce((sum, count) => sum + count, 0)).toBe(count)
      expect(Math.min(...held.filter((count) => count > 0))).toBeGreaterThanOrEqual(2)
      expect(placesOf(pages, (text) => text === 'Rozmowy')).toHaveLength(1)
      expect(placesOf(pages, (text) => text === 'Rozmowy (ciąg dalszy)')).toEqual(
        held.flatMap((count, page) => (count > 0 ? [page] : [])).slice(1),
      )
    }
  })

  test('who is behind the event never stands alone on a page while a page holds it with the last item', () => {
    for (let extra = 0; extra < 24; extra += 1) {
      const people = Array.from({ length: extra }, (_, index) => personOn(index + 1))
      const count = 30
      const items = Array.from({ length: count }, (_, index) =>
        itemOn(index, index === count - 1 ? { people } : {}),
      )
      const last = pagesOf(paperRelease({ items }), 'A5').at(-1)
      expect(last && spoken(last)).toEqual(
        expect.arrayContaining([
          `Nr ${count - 1}: rozmowa o usługach`,
          'Organizator: Organizacja Próbna nr 1',
        ]),
      )
    }
  })

  test('the strip stands whole at the foot of the first page, and nowhere else', () => {
    const items = Array.from({ length: 40 }, (_, index) => itemOn(index))
    const [first, ...further] = pagesOf(paperRelease({ items }), 'A4')
    const strip = first?.boxes.find((box) => box.kind === 'picture')
    expect(strip).toMatchObject({ sha256: 'f'.repeat(64), alt: 'Fundusze Europejskie dla Śląskiego' })
    expect(further.every((page) => page.boxes.every((box) => box.kind !== 'picture'))).toBe(true)
    const bare = programmePages(paperRelease({ items }), 'A4', new Map())
    expect(bare[0] && spoken(bare[0]).at(-1)).toMatch(/^Wydarzenie realizowane w ramach projektu/u)
  })

  test('what is not agreed yet is said once in its place', () => {
    const unknown = itemOn(1, { start: null, people: [], isToBeConfirmed: true, roomId: null })
    const some = pagesOf(paperRelease({ items: [itemOn(0), unknown] }), 'A4').flatMap(spoken)
    expect(some).toEqual(
      expect.arrayContaining([
        'godz. do ustalenia',
        'Skład do potwierdzenia',
        'Moderacja: do ustalenia',
        'Goście: do ustalenia',
      ]),
    )
    const none = paperRelease({ items: [unknown] })
    expect(pagesOf(none, 'A4').flatMap(spoken)).toContain('Godziny do ustalenia')
    const held = { ...none, publishedAt: '2027-12-01T10:00:00.000Z' }
    expect(pagesOf(held, 'A4').flatMap(spoken).join(' ')).not.toMatch(/godz/iu)
  })

  test('a little more than a sheet is set smaller, so that it is one', () => {
    const counts = Array.from({ length: 14 }, (_, count) =>
      Array.from({ length: count + 1 }, (__, index) => itemOn(index)),
    ).map((items) => {
      const pages = pagesOf(paperRelease({ items }), 'A4')
      const [size] = pages.flatMap(textBoxes).flatMap((box) => (box.tag === 'H1' ? [box.size] : []))
      return { pages: pages.length, size }
    })
    expect(counts.some(({ pages }) => pages === 2)).toBe(true)
    expect(new Set(counts.filter(({ pages }) => pages === 1).map(({ size }) => size)).size).toBeGreaterThan(1)
  })

  test('a cancelled event says so, and a name too long for a running head is cut', () => {
    const items = Array.from({ length: 40 }, (_, index) => itemOn(index))
    const name = 'Regionalny Ośrodek Polityki Społecznej Województwa Śląskiego zaprasza na forum w Mikołowie'
    const partners = [partnerOf(1, 'organiser')]
    const pages = pagesOf(paperRelease({ items, partners, event: { isCancelled: true, name } }), 'A5')
    expect(pages[0] && spoken(pages[0])).toContain('Program – wydarzenie odwołane')
    expect(pages[1] && textBoxes(pages[1])[0]?.text).toMatch(/^Regionalny .*… · wt 12 X 2027$/u)
  })
})
