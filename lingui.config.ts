import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'pl',
  locales: ['pl', 'en'],
  // A text that nobody has translated yet is shown in Polish rather than as its id.
  fallbackLocales: { default: 'pl' },
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
  // Line numbers would change the catalogue with every edit above a text.
  format: formatter({ lineNumbers: false }),
})
