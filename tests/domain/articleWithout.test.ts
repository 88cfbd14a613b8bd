import { describe, expect, test } from 'vitest'
import type { ArticleData } from '#domain/article/articleData.ts'
import { draftText } from '#domain/article/articleText.ts'
import { writeArticle } from '#domain/article/writeArticle.ts'
import { articleData2023, articleData2027 } from './articleForum.ts'

/** The data with parts taken away by the bits of a number: what is missing in the end is missing together. */
const without = (data: ArticleData, bits: number): ArticleData => {
  const has = (bit: number) => (bits & (1 << bit)) === 0
  const { content, attendance } = data
  return {
    ...data,
    attendance: {
      total: has(0) ? attendance.total : null,
      sectors: has(1) ? attendance.sectors : [],
      presences: [],
    },
    content: {
      ...content,
      event: {
        ...content.event,
        venueName: has(2) ? content.event.venueName : '',
        description: has(3) ? content.event.description : '',
      },
      partners: has(4)
        ? content.partners.map((partner) => ({
            ...partner,
            instrumental: has(5) ? partner.instrumental : '',
            accusative: has(6) ? partner.accusative : '',
            locative: has(7) ? partner.locative : '',
          }))
        : [],
      funding: has(8) ? content.funding : [],
      items: content.items.map((item) => ({
        ...item,
        people: has(9) ? item.people : [],
        facts: has(10) ? item.facts : [],
        abstract: has(11) ? item.abstract : '',
      })),
    },
  }
}

describe('whatever is missing', () => {
  const known = (data: ArticleData) =>
    JSON.stringify([data, 'We wtorek 12 grudnia października 2023 2027 r.'])

  test.each([
    ['2023', articleData2023()],
    ['2027', articleData2027()],
  ])('no sentence of %s is left empty or broken, and no fact says what the data do not', (_, whole) => {
    for (let bits = 0; bits < 4096; bits += 1) {
      const data = without(whole, bits)
      const { blocks, facts } = writeArticle(data)
      // A list follows it.
      const text = draftText(blocks).replaceAll('Najważniejsze dane:', '')
      const broken = /\(\)|„”|: *[.,;]|: *$|, *[,.]|\. *\.(?!\.)| {2}|\bprzez +we\b|– *[.,]|undefined|null/mu
      expect([bits, broken.exec(text)?.[0] ?? null]).toEqual([bits, null])
      const stands = new Map(facts.map((fact) => [fact.id, fact]))
      for (const { text: run, factId } of blocks.flatMap(({ lines }) => lines.flat()))
        if (factId !== null) expect(stands.has(factId) && run !== '').toBe(true)
      if (bits % 64 !== 0) continue
      const words = facts.flatMap((fact) => fact.text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      const ours =
        /^(?:osób|osoby|osobę|dniach|samorządów|organizacji|pozarządowych|środowisk|biznesowych|Regionalnego|Programu|Operacyjnego|Europejskiego|Funduszu|Społecznego|Plus|700|000)$/u
      expect(words.filter((word) => !known(data).includes(word) && !ours.test(word))).toEqual([])
    }
  })
})
