import { plain } from './textWords.ts'

/** What the last consonant becomes before „-e”: „Wronka” – „Wronce”, „Piotr” – „Piotrze”. */
const softened: readonly [RegExp, string][] = [
  [/ch$/u, 'sz'],
  [/k$/u, 'c'],
  [/g$/u, 'dz'],
  [/r$/u, 'rz'],
  [/ł$/u, 'l'],
  [/st$/u, 'ści'],
  [/t$/u, 'ci'],
  [/zd$/u, 'ździ'],
  [/d$/u, 'dzi'],
  [/([bfmnpswz])$/u, '$1i'],
]

/**
 * Vowels that are lost before an ending, or become others: „Jarząbek” – „Jarząbka”, „Szczygieł” – „Szczygła”, „Stępień” –
 * „Stępnia”, „Kwiecień” – „Kwietnia”, „Orzeł” – „Orła”, „Kozioł” – „Kozła”, „Sokół” – „Sokoła”, „Gołąb” – „Gołębia”.
 */
const fleeting: readonly [RegExp, string][] = [
  [/iec$/u, 'c'],
  [/rzec$/u, 'rc'],
  [/ień$/u, 'ni'],
  [/eń$/u, 'ni'],
  [/cień$/u, 'tni'],
  [/sień$/u, 'śni'],
  [/dzień$/u, 'dni'],
  [/eć$/u, 'ci'],
  [/ieł$/u, 'ł'],
  [/iel$/u, 'l'],
  [/ioł$/u, 'ł'],
  [/cioł$/u, 'tł'],
  [/rzeł$/u, 'rł'],
  [/e([ckłlrn])$/u, '$1'],
  [/ó(?=[^aeiouyąęó]+$)/u, 'o'],
  [/ą(?=[^aeiouyąęó]+$)/u, 'ę'],
  [/ąb$/u, 'ębi'],
]

/** Soft consonants at the end of a word: „Ń” becomes „NI” before a vowel. */
const softEnd: readonly [RegExp, string][] = [
  [/ń$/u, 'ni'],
  [/ś$/u, 'si'],
  [/ć$/u, 'ci'],
  [/ź$/u, 'zi'],
]

const rewrite = (stem: string, rules: readonly [RegExp, string][]) =>
  rules.flatMap(([ending, other]) => (ending.test(stem) ? [stem.replace(ending, other)] : []))

const adjective = ['ego', 'iego', 'emu', 'iemu', 'ym', 'im', 'ej', 'iej', 'ą']
const nounInA = ['y', 'i', 'ę', 'ą', 'o', 'e']
const nounInConsonant = ['a', 'owi', 'em', 'iem', 'u', 'e', 'y', 'i', 'o', 'ów', 'om', 'ami', 'ach', 'owie']

const formsOfPart = (part: string): string[] => {
  const word = part.toLowerCase()
  const stem = word.replace(/[aeiouyęą]$/u, '')
  const isAdjective = /(?:[scd]k|[ctnwłżrz])a$/u.test(word) || /[^aeiou][iy]$/u.test(word)
  const endings = (base: string, list: readonly string[]) => list.map((ending) => base + ending)
  if (stem === word) {
    const changed = [word, ...rewrite(word, fleeting)]
    const stems = [...changed, ...changed.flatMap((base) => rewrite(base, softEnd))]
    return [
      word,
      ...stems.flatMap((base) => endings(base, nounInConsonant)),
      ...changed.flatMap((base) => rewrite(base, softened)).map((base) => `${base}e`),
    ]
  }
  return [
    word,
    ...endings(stem, nounInA),
    ...rewrite(stem, softened).map((base) => `${base}e`),
    // „Maria” – „Marii”, „Tulaja” – „Tulai”.
    ...(stem.endsWith('i') ? endings(stem, ['i']) : []),
    ...(stem.endsWith('j') ? [`${stem.slice(0, -1)}i`] : []),
    ...(isAdjective ? endings(stem, adjective) : []),
    ...(word.endsWith('e') || word.endsWith('o') ? endings(word, ['go', 'mu', 'm']) : []),
    // „Bruno” – „Brunona”.
    ...(word.endsWith('o') ? endings(word, ['na', 'nowi', 'nem', 'nie']) : []),
  ]
}

const kept = new Map<string, ReadonlySet<string>>()

/** As many as the people of several large events. */
const mostKept = 20_000

/**
 * The forms that one part of a name may have in Polish text, in lower case, its own first; more than there are, for whether it
 * is a man's or a woman's is not derived. For finding a name that somebody inflected, never for printing one.
 */
export const partForms = (part: string): ReadonlySet<string> => {
  const before = kept.get(part)
  if (before !== undefined) return before
  const forms = new Set(formsOfPart(part.normalize('NFC')))
  if (kept.size >= mostKept) kept.clear()
  kept.set(part, forms)
  return forms
}

/** Whether a typed word is a name in some case; each part of a double name is inflected by itself, or not at all. */
export const isNameForm = (name: string, typed: string): boolean => {
  // No case changes how a name begins: most words are told apart by that.
  if (name.charAt(0).toLowerCase() !== typed.charAt(0).toLowerCase()) return false
  const parts = plain(name).split('-')
  const typedParts = typed.toLowerCase().split('-')
  return (
    parts.length === typedParts.length &&
    parts.every((part, index) => partForms(part).has(typedParts[index] ?? ''))
  )
}
