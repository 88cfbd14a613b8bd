import { found, type FindingCode, type Found } from './finding.ts'

type Rule = { code: FindingCode; pattern: RegExp; right: (typed: string) => string }

const rules: readonly Rule[] = [
  // „społeczno- i gospodarczy” is right: the hyphen stands for the other half of the word.
  {
    code: 'dash',
    pattern: /(?<=[\p{L})])(?:[ \u00a0]-[ \u00a0]?|-[ \u00a0](?!(?:i|lub|oraz|albo)\s))(?=[\p{L}(])/gu,
    right: () => ' – ',
  },
  { code: 'spacing', pattern: /(?<=\S)[ \u00a0]+(?=[,;:)!?](?:\s|$)|[.](?:\s|$))/gu, right: () => '' },
  { code: 'spacing', pattern: /(?<=[(„])[ \u00a0]+(?=\S)/gu, right: () => '' },
  { code: 'spacing', pattern: /(?<=\S) {2,}(?=\S)/gu, right: () => ' ' },
]

const isSpace = (text: string, at: number) => /^\s?$/u.test(text.charAt(at))

/** The words on both sides, so that what is shown can be recognised; letter by letter, for a long text may have many. */
const widened = (text: string, start: number, end: number) => {
  let [from, to] = [start, end]
  while (from > 0 && !isSpace(text, from - 1)) from -= 1
  while (!isSpace(text, to)) to += 1
  return { start: from, end: to }
}

/** Hyphens for dashes, and spaces where none belong: „Jarząbek -Sekretarz”, „( Regionalny”, „Tychy) ,”. */
export const typographyFindings = (text: string): Found[] =>
  rules.flatMap(({ code, pattern, right }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const shown = widened(text, start, end)
      const expected = text.slice(shown.start, start) + right(match[0]) + text.slice(end, shown.end)
      return found(code, shown, expected)
    }),
  )
