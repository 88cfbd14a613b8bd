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

/** The words on both sides, so that what is shown can be recognised. */
const widened = (text: string, start: number, end: number) => ({
  start: start - (/\S+$/u.exec(text.slice(0, start))?.[0].length ?? 0),
  end: end + (/^\S+/u.exec(text.slice(end))?.[0].length ?? 0),
})

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
