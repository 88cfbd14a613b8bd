import { fold } from './polish.ts'

/** A name as one typed it, taken apart. `doubt`: which word is the surname is a guess. */
export type SplitName = {
  given: string
  family: string
  titleBefore: string
  titleAfter: string
  doubt: boolean
}

/**
 * Words that stand before a name in Polish programmes; degrees without a full stop, abbreviations with or without
 * it.
 */
const titles = new Set(
  'dr hab prof zw nadzw mgr inż arch lic lek med dent wet ks o s bp abp płk ppłk mjr kpt gen sierż asp bryg szt kom podkom nadkom insp podinsp nadinsp mł st mec adw r.pr not sędzia pan pani'
    .split(' ')
    .map(fold),
)
/** The field of a doctor („dr n. med.”, „dr n. o zdr.”, „dr nauk społecznych”): in small letters, or it is an initial. */
const fields = new Set(
  'n nauk o zdr med medycznych hum humanistycznych społ społecznych praw prawnych ekon ekonomicznych techn technicznych roln rolniczych farm teol'
    .split(' ')
    .map(fold),
)
/** Words that begin a surname („van der Berg”). */
const particles = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'der',
  'di',
  'da',
  'du',
  'la',
  'le',
  'ten',
  'ter',
])
/** Words that belong to a title only after a name („prof. UŚ”, „MBA”). */
const titlesAfter = /^(?:prof\.?|mba|ph\.?d\.?|llm|ll\.m\.?|radca|r\.pr\.|esq\.?)$/iu

const isTitle = (word: string) => {
  const plain = fold(word).replace(/\.$/, '')
  const isCapital = /^\p{Lu}/u.test(word)
  if (fields.has(plain) && !isCapital) return true
  return (
    titles.has(plain) && (word.endsWith('.') || !isCapital || /^(?:Dr|Prof|Mgr|Sędzia|Pan|Pani)$/u.test(word))
  )
}
const isAllTitles = (text: string) => text.split(' ').every((word) => isTitle(word) || titlesAfter.test(word))
const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}-]+$/u.test(word)

/** Which of the names stands first. */
type NameOrder = 'given-first' | 'family-first'

const isParticle = (word: string) => particles.has(word.toLowerCase())

const ofWords = (
  words: readonly string[],
  order: NameOrder,
): { given: string; family: string; doubt: boolean } | null => {
  if (words.length < 2) return null
  // „NOWAK Anna”: a list that prints surnames in capitals says itself which word is the surname.
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length)
    return {
      given: words.filter((word) => !isCapitals(word)).join(' '),
      family: capitals.join(' '),
      doubt: false,
    }
  if (order === 'family-first') {
    const surname = words.findIndex((word) => !isParticle(word))
    const familyEnd = Math.min(Math.max(surname, 0) + 1, words.length - 1)
    return {
      given: words.slice(familyEnd).join(' '),
      family: words.slice(0, familyEnd).join(' '),
      doubt: surname === 0 && words.length > 2,
    }
  }
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word))
  const familyAt = particle > 0 ? particle : words.length - 1
  return {
    given: words.slice(0, familyAt).join(' '),
    family: words.slice(familyAt).join(' '),
    doubt: particle < 0 && words.length > 2,
  }
}

/**
 * Takes apart „dr hab. Anna Nowak, prof. UŚ”, „Nowak, Anna”, „NOWAK Anna”, „dr Anna Nowak prof. UŚ”. Where neither a
 * comma nor capitals say which word is the surname, `order` does; with three words and more the split is a guess. Null
 * for one word or none: nobody knows which name it is.
 */
export const splitName = (typed: string, order: NameOrder = 'given-first'): SplitName | null => {
  const [beforeComma = '', ...afterCommas] = typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .split(',')
    .map((part) => part.trim())
  const words = beforeComma.split(' ').filter(Boolean)
  const firstName = words.findIndex((word) => !isTitle(word))
  if (firstName < 0) return null
  const titleBefore = words.slice(0, firstName).join(' ')
  const rest = words.slice(firstName)
  const afterComma = afterCommas.filter(Boolean).join(', ')

  const [second = '', ...others] = afterCommas
  const isFamilyFirst = rest.length === 1 && second !== '' && !isAllTitles(second)
  if (isFamilyFirst)
    return { given: second, family: rest.join(' '), titleBefore, titleAfter: others.join(', '), doubt: false }

  const tail = rest.findIndex((word, index) => index >= 2 && titlesAfter.test(word))
  const name = ofWords(tail < 0 ? rest : rest.slice(0, tail), order)
  if (name === null) return null
  const titleAfter = [tail < 0 ? '' : rest.slice(tail).join(' '), afterComma].filter(Boolean).join(', ')
  return { given: name.given, family: name.family, titleBefore, titleAfter, doubt: name.doubt }
}
