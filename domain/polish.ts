/**
 * Letters that Unicode does not decompose, so that stripping marks alone would leave them (U+0142 „ł” before all).
 */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * Text for comparing and searching: lower case, no diacritics („Łaziska Górne” → „laziska gorne”), whichever
 * normal form it came in.
 */
export const fold = (text: string): string =>
  // Most addresses and many names are plain: the short way keeps comparing with a whole directory quick.
  /^[ -~]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[łøđðħŧıßæœþ]/g, (letter) => undecomposed[letter] ?? letter)

/**
 * What a row can be found by: the parts that exist, folded and separated by one space. Goes into a `search`
 * column.
 */
export const searchText = (...parts: readonly (string | null | undefined)[]): string =>
  fold(parts.filter(Boolean).join(' ')).replace(/\s+/g, ' ').trim()

/**
 * The folded words of what somebody typed; a row matches when its `searchText` contains each of them (a hyphen may
 * be left out).
 */
export const searchWords = (query: string): string[] =>
  fold(query)
    .split(/[\s\u2010-\u2015-]+/u)
    .filter(Boolean)

const sortKeyLength = 120

/**
 * Symbols of a sort key. Every code is prefix-free and codes grow with the alphabet, so comparing bytes compares
 * letters.
 */
const letterCodes: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bdfghijkmpqrtuvwxy'].map((letter) => [letter, letter])),
  ...Object.fromEntries(['aą', 'cć', 'eę', 'lł', 'nń', 'oó', 'sś', 'zźż'].flatMap(codesOfVariants)),
  // Nine digits fit between the word boundary „0” and „a”: 0 and 1 share the first of them.
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit) < 2 ? `1${digit}` : digit])),
}

function codesOfVariants(variants: string): [string, string][] {
  return [...variants].map((letter, index) => [letter, `${variants.charAt(0)}${index}`])
}

const symbolCode = (symbol: string): string => {
  const known = letterCodes[symbol]
  if (known !== undefined) return known
  const base = fold(symbol)
  if (base !== symbol && base !== '') return [...base].map(symbolCode).join('')
  return `z9${(symbol.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`
}

/**
 * A key of `[0-9a-z]`, at most 120 long, whose byte order is the Polish alphabetical order in every database: ą
 * after a, ł after l, ź and ż after z; case is ignored, foreign diacritics sort as their plain letter, a word
 * boundary before digits and digits before letters. Source: the Polish alphabet as `Intl.Collator('pl')` has it (a
 * ą b c ć … z ź ż).
 */
export const sortKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => [...word].map(symbolCode).join(''))
    .join('0')
    .slice(0, sortKeyLength)

/**
 * People stand by surname, then by given name; „Nowak Zofia” before „Nowak-Kowal Anna”, because the whole surname
 * is compared first.
 */
export const personSortKey = (person: { readonly family: string; readonly given: string }): string =>
  `${sortKey(person.family)}00${sortKey(person.given)}`.slice(0, sortKeyLength)

const nbsp = '\u00a0'

/**
 * Binds what must not be parted at the end of a line: the one-letter words a, i, o, u, w, z with the next word, a
 * number with its unit („2023 r.”, „15 osób”), an amount of money („1 700 000 zł”), an abbreviation or a degree with what follows („godz. 10”, „ul.
 * Jana”, „dr hab. Anna”). For printed text only: a no-break space is never stored and never searched. Source: the
 * rule of the „sierotka” in Polish typesetting.
 */
export const bindShortWords = (text: string): string =>
  text
    .replace(/(?<=^|[\s\u00a0(„«‚])([aiouwz])[ \t]+(?=\S)/giu, `$1${nbsp}`)
    .replace(/(?<=\d)[ \t]+(?=\d{3}(?:[ \t]+\d{3})*(?:,\d+)?[ \t]+zł)/gu, nbsp)
    .replace(/(?<=\d)[ \t]+(?=(?:r\.|w\.|zł|proc\.|tys\.|mln|mld|%|\p{Ll}{3,}))/gu, nbsp)
    .replace(
      /(?<=(?:^|[\s\u00a0(„«‚])(?:godz\.|ul\.|al\.|pl\.|os\.|art\.|ust\.|pkt|nr|str\.|tel\.|św\.|im\.|prof\.|dr|hab\.|mgr|inż\.|lek\.|ks\.))[ \t]+(?=\S)/giu,
      nbsp,
    )

/** The same with a capital letter, as at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A word with a capital letter where `model` has one. */
export const capitalisedAs = (model: string, word: string): string =>
  model.charAt(0) === model.charAt(0).toUpperCase() ? capitalised(word) : word

const isAcronym = (word: string) => /^\p{Lu}{2,5}(?![\p{L}])/u.test(word)

/**
 * Clusters before which „z” is hard to say: s, z, ś, ź, ż, sz and another consonant („ze środków”), w and a
 * sibilant („ze współpracy”).
 */
const takesZe = /^(?:sz[bcćdfghjklłmnńprsśtwzźż]|[sśzźż](?!z)[bcćdfghjklłmnńprsśtwzźż]|w[szśźż]|lw|mną)/

/**
 * Clusters before which „w” is hard to say: w or f and another consonant („we współpracy”, „we wtorek”, „we
 * Francji”).
 */
const takesWe = /^(?:[wf][bcćdfghjklłmnńprsśtwzźż]|lw|mnie)/

/**
 * „z” or „ze”, „w” or „we”, as the next word needs it. An acronym is read by its letters and takes the short form.
 */
export const preposition = (base: 'z' | 'w', nextWord: string): 'z' | 'ze' | 'w' | 'we' => {
  const word = nextWord.normalize('NFC').replace(/^[^\p{L}\p{N}]+/u, '')
  const isHard = !isAcronym(word) && (base === 'z' ? takesZe : takesWe).test(word.toLowerCase())
  if (base === 'z') return isHard ? 'ze' : 'z'
  return isHard ? 'we' : 'w'
}

/** „a”, „a i b”, „a, b i c”: no comma before „i” in a Polish list. */
export const joinPolish = (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} i ${last}`
}

/**
 * Which form a whole number takes: 1 panel, 2–4 and 22–24 panele, 0, 5–21 and 25 paneli (CLDR plural rules for `pl`).
 * Nouns for people take `many` for everything but one („22 uczestników”): use a label instead („Uczestnicy: 22”).
 */
export const pluralForm = (count: number): 'one' | 'few' | 'many' => {
  if (count === 1) return 'one'
  const units = count % 10
  const isTeen = count % 100 >= 12 && count % 100 <= 14
  return units >= 2 && units <= 4 && !isTeen ? 'few' : 'many'
}
