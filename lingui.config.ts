import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** What anybody may see who has no account, or no session: their words come with the first script. */
const everybody = [
  // The rules about marks have words too, for staff only: they are in a folder of it.
  'src/api/*.ts',
  'src/app',
  'src/form',
  'src/permission',
  'src/ui',
  'src/features/link-opening',
  'src/features/partner-card',
  'src/features/review',
  'src/features/session-ended',
  'src/features/sign-in',
  'src/routes/link',
  'src/routes/review',
  'src/routes/sign-in',
]

export default defineConfig({
  sourceLocale: 'pl',
  locales: ['pl', 'en'],
  // A text that nobody has translated yet is shown in Polish rather than as its id.
  fallbackLocales: { default: 'pl' },
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}', include: everybody },
    // The words of the staff's screens load with the first of them.
    {
      path: '<rootDir>/src/locales/staff/{locale}',
      include: ['src'],
      exclude: everybody.map((path) => (path.endsWith('.ts') ? path : `${path}/**`)),
    },
  ],
  // Line numbers would change the catalogue with every edit above a text.
  format: formatter({ lineNumbers: false }),
})
