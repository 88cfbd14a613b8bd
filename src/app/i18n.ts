import { i18n } from '@lingui/core'
import { messages as polish } from '#src/locales/pl.po'

export type Locale = 'pl' | 'en'

const storageKey = 'mownica.locale'

/** The language chosen on this device; Polish until somebody chooses. */
export const preferredLocale = (): Locale => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'pl')

/** The words that everybody may see. English comes over the network when asked for. */
const everybodysWords = async (locale: Locale) =>
  locale === 'pl' ? polish : (await import('#src/locales/en.po')).messages

const staffWords = async (locale: Locale) =>
  (locale === 'pl' ? await import('#src/locales/staff/pl.po') : await import('#src/locales/staff/en.po'))
    .messages

/** Whether the words of the staff's screens are wanted too. */
let isOfStaff = false

/** Shows the interface in a language and says so to assistive technology. */
export const activateLocale = async (locale: Locale) => {
  const words = await Promise.all([everybodysWords(locale), isOfStaff ? staffWords(locale) : {}])
  for (const messages of words) i18n.load(locale, messages)
  i18n.activate(locale)
  document.documentElement.lang = locale
}

/** Loads the words of the staff's screens, which the invited never wait for; from then on every language has them. */
export const loadStaffWords = async () => {
  if (isOfStaff) return
  i18n.load(i18n.locale, await staffWords(i18n.locale === 'en' ? 'en' : 'pl'))
  isOfStaff = true
}

/** The language switch: remembers the choice on this device. */
export const chooseLocale = async (locale: Locale) => {
  await activateLocale(locale)
  localStorage.setItem(storageKey, locale)
}
