const bits = 52
const half = bits / 2

/** A pair's place among the bits; pairs share places, and common ones of Polish are spread over them. */
const placeOf = (first: number, second: number) => (first * 37 + second * 23) % bits

/**
 * Which pairs of neighbouring letters and digits a folded text has, each as one bit of a whole number from 0 to 2⁵² − 1 (a signature
 * file by superimposed coding: Faloutsos & Christodoulakis, ACM TOIS 2 (4), 1984). A text that contains another one has all bits of it,
 * so a database that compares numbers first has few texts left to go through; having all bits does not yet mean containing.
 */
export const letterPairs = (folded: string): number => {
  let [low, high] = [0, 0]
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let index = 1; index < word.length; index += 1) {
      const place = placeOf(word.charCodeAt(index - 1), word.charCodeAt(index))
      if (place < half) low |= 1 << place
      else high |= 1 << (place - half)
    }
  }
  return high * 2 ** half + low
}
