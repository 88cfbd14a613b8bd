import { mostElements, Refused } from './svgNode.ts'

/** A clean drawing is at most this long, in characters: what is repeated is written out, and each time counts. */
const mostCharacters = 4 * 1024 * 1024

/**
 * What making a drawing clean may cost in all, so that a small file that unfolds into a huge one is refused on the way
 * and its reading takes time in proportion to its length.
 */
export const createBudget = () => {
  let elements = 0
  let characters = 0
  const check = () => {
    if (elements > mostElements || characters > mostCharacters)
      throw new Refused('svg-too-complex', { most: mostElements })
  }
  return {
    spendElements: (count: number) => {
      elements += count
      check()
    },
    spendCharacters: (count: number) => {
      characters += count
      check()
    },
  }
}

export type Budget = ReturnType<typeof createBudget>
