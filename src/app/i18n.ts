import { i18n, type Messages } from '@lingui/core'
import { messages as polish } from '#src/locales/pl.po'

export type Locale = 'pl' | 'en'

/** Who needs words: everybody; staff, for the lists that they begin with; staff at everything that is opened from those. */
type Part = 'everybody' | 'staff' | 'desk'

const storageKey = 'mownica.locale'

/** The language chosen on this device; Polish until somebody chooses. */
export const preferredLocale = (): Locale => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'pl')

/** Everybody's Polish words are part of the first script; all others come over the network when somebody needs them. */
const files: Record<Part, Record<Locale, () => Promise<{ messages: Messages }>>> = {
  everybody: { pl: async () => ({ messages: polish }), en: () => import('#src/locales/en.po') },
  staff: { pl: () => import('#src/locales/staff/pl.po'), en: () => import('#src/locales/staff/en.po') },
  desk: { pl: () => import('#src/locales/desk/pl.po'), en: () => import('#src/locales/desk/en.po') },
}

const wanted = new Set<Part>(['everybody'])
const known = new Set<`${Locale} ${Part}`>()

/** Reads whatever is wanted and not known yet in a language, also what was wanted while it was reading. */
const readWords = async (locale: Locale): Promise<void> => {
  const missing = [...wanted].filter((part) => !known.has(`${locale} ${part}`))
  if (missing.length === 0) return
  const read = await Promise.all(missing.map((part) => files[part][locale]()))
  for (const { messages } of read) i18n.load(locale, messages)
  for (const part of missing) known.add(`${locale} ${part}`)
  await readWords(locale)
}

/** Shows the interface in a language and says so to assistive technology. */
export const activateLocale = async (locale: Locale) => {
  await readWords(locale)
  i18n.activate(locale)
  document.documentElement.lang = locale
}

/** Reads words that not everybody needs, in the language now shown; from then on every language has them. */
export const loadWords = async (...parts: Part[]) => {
  for (const part of parts) wanted.add(part)
  const locale = i18n.locale === 'en' ? 'en' : 'pl'
  await readWords(locale)
  // Somebody chose another language meanwhile.
  if (i18n.locale !== locale && i18n.locale !== '') await loadWords()
}

/** Once staff see a list, reads what is said behind it, so that opening a row waits for no words. */
export const readWordsAhead = () => {
  if (!wanted.has('staff') || wanted.has('desk')) return
  // Without a connection they are asked for again, and missed aloud, when they are needed.
  setTimeout(() => void loadWords('desk').catch(() => undefined), 1000)
}

/** The language switch: remembers the choice on this device. */
export const chooseLocale = async (locale: Locale) => {
  await activateLocale(locale)
  localStorage.setItem(storageKey, locale)
}
