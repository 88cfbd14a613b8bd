import { plain } from './textWords.ts'

/** What may be wrong in the text. */
export type FindingCode =
  /** The weekday contradicts its date. */
  | 'weekday'
  /** What the data say now is other than when the text was saved. */
  | 'changed'
  /** The data no longer say it: an item removed, somebody absent. */
  | 'gone'
  /** A name with other letters. */
  | 'misspelt'
  /** A double name without its hyphen. */
  | 'hyphen'
  /** A person without the titles that are in the data. */
  | 'title'
  /** A position or a name of which only the beginning stands there. */
  | 'cut-off'
  /** An organisation's name in the nominative after a preposition. */
  | 'uninflected'
  /** A title or a name with other capital letters. */
  | 'capitals'
  /** A word with a letter too few, too many, or another one. */
  | 'typo'
  /** A hyphen for a dash, or without its spaces. */
  | 'dash'
  /** A space before a comma, after a bracket, or two of them. */
  | 'spacing'
  /** Another number of people than the one in the data. */
  | 'number'

/** Something in one block's text: where it is, what stands there, and what it should be; null where that is not known. */
export type Finding = {
  code: FindingCode
  blockKey: string
  start: number
  end: number
  quote: string
  expected: string | null
  factId: string | null
  /** The same as long as the text and the data are: what staff accepted stays accepted. */
  key: string
}

/** A finding in a text whose block is not told yet. */
export type Found = Pick<Finding, 'code' | 'start' | 'end' | 'expected' | 'factId'>

export const found = (
  code: FindingCode,
  { start, end }: { start: number; end: number },
  expected: string | null,
  factId: string | null = null,
): Found => ({ code, start, end, expected, factId })

export const inBlock = (blockKey: string, text: string, it: Found): Finding => {
  const quote = text.slice(it.start, it.end)
  return { ...it, blockKey, quote, key: `${it.code} | ${plain(quote)} | ${it.expected ?? ''}` }
}
