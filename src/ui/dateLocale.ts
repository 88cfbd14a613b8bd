/** How dates are written in a language of the interface: our English is British. */
export const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale)
