import { i18n, type Messages } from '@lingui/core'
import { polish } from './polish.ts'

export type Locale = 'pl' | 'en'

/** Who needs English words: everybody, or the staff. Polish ones come with what says them. */
type Part = 'everybody' | 'staff'

const storageKey = 'mownica.locale'

/** The language chosen on this device; Polish until somebody chooses. */
export const preferredLocale = (): Locale => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'pl')

const english: Record<Part, () => Promise<{ messages: Messages }>> = {
  everybody: () => import('#src/locales/en.po'),
  staff: () => import('#src/locales/staff/en.po'),
}

// Kept as it is, so that what modules add later is there at once.
i18n.load('pl', polish)

const wanted = new Set<Part>(['everybody'])
const known = new Set<Part>()

/** Reads whatever English is wanted and not known yet, also what was wanted while it was reading. */
const readEnglish = async (): Promise<void> => {
  const missing = [...wanted].filter((part) => !known.has(part))
  if (missing.length === 0) return
  const read = await Promise.all(missing.map((part) => english[part]()))
  for (const { messages } of read) i18n.load('en', messages)
  for (const part of missing) known.add(part)
  await readEnglish()
}

/** Shows the interface in a language and says so to assistive technology. */
export const activateLocale = async (locale: Locale) => {
  if (locale === 'en') await readEnglish()
  i18n.activate(locale)
  document.documentElement.lang = locale
}

/** Has the staff's words from now on, in the language now shown and in one that is chosen later. */
export const loadStaffWords = async () => {
  wanted.add('staff')
  if (i18n.locale === 'en') await readEnglish()
}

/** The language switch: remembers the choice on this device. */
export const chooseLocale = async (locale: Locale) => {
  await activateLocale(locale)
  localStorage.setItem(storageKey, locale)
}
