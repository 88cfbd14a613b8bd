import type { ArticleFact } from '#contract/article.ts'
import type { Piece } from './pieces.ts'

/** Marks facts, in their order, in a sentence that another rule of the field has worded. */
export const withFacts = (sentence: string, facts: readonly ArticleFact[]): Piece[] => {
  const pieces: Piece[] = []
  let rest = sentence
  for (const it of facts) {
    const at = it.text === '' ? -1 : rest.indexOf(it.text)
    if (at < 0) continue
    pieces.push(rest.slice(0, at), it)
    rest = rest.slice(at + it.text.length)
  }
  return [...pieces, rest]
}
