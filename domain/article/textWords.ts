/** A word of a text and where it stands; hyphens and apostrophes inside belong to it („Zasada-Chorab”). */
export type Word = { text: string; start: number; end: number }

const likeHyphen = /[\u2010-\u2015\u2212]/gu
const likeSpace = /[\u00a0\u202f\u2007\t\n]/gu
/** The apostrophe of a name („O’Próbna”), as keyboards and editors have it. */
const likeApostrophe = /[\u2019\u02bc]/gu
const likeQuote = /[“”‟″"]/gu

/**
 * A text for comparing, of the same length: one kind of space, hyphen, quotation mark and apostrophe. Whoever pastes from elsewhere brings
 * no-break spaces and dashes of every kind.
 */
export const plain = (text: string): string =>
  text.replace(likeSpace, ' ').replace(likeHyphen, '-').replace(likeQuote, '„').replace(likeApostrophe, "'")

export const wordsOf = (text: string): Word[] =>
  [...plain(text).matchAll(/[\p{L}\p{N}]+(?:[-'](?=\p{L})[\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** A text read once for many comparisons: as it is, as `plain` has it, and its words. */
export type ReadText = { text: string; within: string; words: readonly Word[] }

export const readText = (text: string): ReadText => ({ text, within: plain(text), words: wordsOf(text) })

const isInWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/**
 * Where a wording, in `plain`, stands in a text as whole words; the first letter may be capital or small, as a sentence needs it.
 */
export const findWording = (
  { within }: Pick<ReadText, 'within'>,
  wanted: string,
): { start: number; end: number }[] => {
  if (wanted === '') return []
  const [first = ''] = wanted
  const rest = wanted.slice(first.length)
  const found: { start: number; end: number }[] = []
  // A wording of one letter has no rest, which is found everywhere, also past the end.
  for (let from = first.length; from <= within.length; from += 1) {
    const at = within.indexOf(rest, from)
    if (at < 0) break
    from = at
    const start = at - first.length
    const end = at + rest.length
    const isWhole =
      !(isInWord(wanted[0]) && isInWord(within[start - 1])) &&
      !(isInWord(wanted.at(-1)) && isInWord(within[end])) &&
      // „197” is not in „1 197”, nor „12” in „12,5”.
      !(/\d/u.test(wanted[0] ?? '') && /\d[ ,.]$/u.test(within.slice(Math.max(0, start - 2), start))) &&
      !(/\d/u.test(wanted.at(-1) ?? '') && /^(?:,\d| \d{3})/u.test(within.slice(end, end + 4)))
    if (isWhole && within.slice(start, at).toLowerCase() === first.toLowerCase()) found.push({ start, end })
  }
  return found
}

/** Whether two words may be the same in different cases, by their common beginning: „Ośrodka” and „Ośrodek”. */
export const mayBeSameWord = (one: string, other: string): boolean => {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()]
  if (left === right) return true
  const shorter = Math.min(left.length, right.length)
  if (shorter < 4 || Math.abs(left.length - right.length) > 4) return false
  const shared = Math.max(3, shorter - 3)
  return left.slice(0, shared) === right.slice(0, shared)
}

/** Where words of a text follow one another as those of a phrase, in whatever case; answers the words found. */
export const findPhrase = (words: readonly Word[], wanted: readonly string[]): Word[][] => {
  const [first] = wanted
  if (first === undefined) return []
  return words.flatMap(({ text: beginning }, start) => {
    if (start + wanted.length > words.length || !mayBeSameWord(beginning, first)) return []
    const window = words.slice(start, start + wanted.length)
    return window.every(({ text }, index) => mayBeSameWord(text, wanted[index] ?? '')) ? [window] : []
  })
}
