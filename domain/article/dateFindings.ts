import { findWeekdayContradiction } from '#domain/findWeekdayContradiction.ts'
import { capitalisedAs, fold, preposition } from '#domain/polish.ts'
import { found, type Found } from './finding.ts'
import { peopleCount } from './peopleCount.ts'
import type { Word } from './textWords.ts'

/** The weekdays in their cases: nominative, genitive, dative, accusative, instrumental, locative. Monday first. */
const weekdays = [
  ['poniedziałek', 'poniedziałku', 'poniedziałkowi', 'poniedziałek', 'poniedziałkiem', 'poniedziałku'],
  ['wtorek', 'wtorku', 'wtorkowi', 'wtorek', 'wtorkiem', 'wtorku'],
  ['środa', 'środy', 'środzie', 'środę', 'środą', 'środzie'],
  ['czwartek', 'czwartku', 'czwartkowi', 'czwartek', 'czwartkiem', 'czwartku'],
  ['piątek', 'piątku', 'piątkowi', 'piątek', 'piątkiem', 'piątku'],
  ['sobota', 'soboty', 'sobocie', 'sobotę', 'sobotą', 'sobocie'],
  ['niedziela', 'niedzieli', 'niedzieli', 'niedzielę', 'niedzielą', 'niedzieli'],
] as const

const accusative = 3

/** Which day a folded word is, and in which case; the first of those that sound alike. */
const dayOf = new Map<string, { day: number; form: number }>()
for (const [day, forms] of weekdays.entries()) {
  for (const [form, word] of forms.entries()) {
    const folded = fold(word)
    if (!dayOf.has(folded)) dayOf.set(folded, { day, form })
  }
}

const lineOf = (text: string, at: number) => {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, line: text.slice(start, end < 0 ? text.length : end) }
}

/** „W środę, 12 grudnia 2023” was a Tuesday: said at the weekday, with the preposition that the right one takes. */
export const weekdayFindings = (text: string, words: readonly Word[], year: number): Found[] =>
  words.flatMap((word, index): Found[] => {
    const meant = dayOf.get(fold(word.text))
    if (meant === undefined) return []
    const { day, form } = meant
    const { start, line } = lineOf(text, word.start)
    const before = line.slice(0, word.start - start)
    // Only what is around this weekday: another one in the line may be wrong as well.
    const near = `${before.slice(-40)}${line.slice(word.start - start, word.end - start + 40)}`
    const contradiction = findWeekdayContradiction(near, year)
    if (contradiction === null || contradiction.typed !== day + 1) return []
    const forms = weekdays[contradiction.actual - 1]
    const previous = words[index - 1]
    const isAfterPreposition =
      previous !== undefined &&
      /^we?$/iu.test(previous.text) &&
      /^\s+$/u.test(text.slice(previous.end, word.start))
    if (!isAfterPreposition)
      return [found('weekday', word, capitalisedAs(word.text, forms?.[form] ?? ''), 'event/date')]
    const right = forms?.[accusative] ?? ''
    const together = `${capitalisedAs(previous.text, preposition('w', right))} ${right}`
    return [found('weekday', { start: previous.start, end: word.end }, together, 'event/date')]
  })

const gathered = /zgromadził|uczestniczył|wzię(?:ło|li|ły)\s+udział|przysz(?:ło|li|ły)|obecn/iu
/** A number of people; its thousands may be parted by a space. */
const counted =
  /(?<![\d.,–-])(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,6})\s+(?:osob[aąęy]|osób|uczestni(?:ków|czek|cy|k)|gości)(?!\p{L})/giu

/** Another number of people in a sentence that says how many came. */
export const numberFindings = (text: string, total: number | null): Found[] => {
  if (total === null) return []
  return [...text.matchAll(/[^.!?\n]+/gu)]
    .filter(([sentence]) => gathered.test(sentence))
    .flatMap(({ 0: sentence, index }) =>
      [...sentence.matchAll(counted)]
        .filter(([, number = '']) => Number(number.replace(/\s/gu, '')) !== total)
        .map((match) => {
          const start = index + match.index
          const place = { start, end: start + match[0].length }
          return found('number', place, peopleCount(total), 'attendance/total')
        }),
    )
}
