import { i18n } from '@lingui/core'
import { messages as polish } from '#src/locales/pl.po'

export type Locale = 'pl' | 'en'

const storageKey = 'mownica.locale'

/** The language chosen on this device; Polish until somebody chooses. */
export const preferredLocale = (): Locale => (localStorage.getItem(storageKey) === 'en' ? 'en' : 'pl')

/** Shows the interface in a language and says so to assistive technology. English comes over the network when asked for. */
export const activateLocale = async (locale: Locale) => {
  const messages = locale === 'pl' ? polish : (await import('#src/locales/en.po')).messages
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
}

/** The language switch: remembers the choice on this device. */
export const chooseLocale = async (locale: Locale) => {
  await activateLocale(locale)
  localStorage.setItem(storageKey, locale)
}
