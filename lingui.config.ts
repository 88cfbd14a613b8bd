import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** What anybody may see who has no account, or no session: in English they load these words only. */
const everybody = [
  // Of what the features share, that which somebody invited sees.
  'src/api/answerStateLabels.ts',
  'src/api/appearanceRoleLabels.ts',
  'src/api/askingRefusal.ts',
  'src/api/channelLabels.ts',
  'src/api/decisionLabels.ts',
  'src/api/itemKindLabels.ts',
  'src/api/logoVariantLabels.ts',
  'src/api/partnerRoleLabels.ts',
  'src/api/proofStateLabels.ts',
  'src/api/uploadRefusalLabel.ts',
  'src/api/useChangeWords.ts',
  'src/api/useFactsChangeWords.ts',
  'src/api/useRolePlaceWords.ts',
  'src/api/userRoleLabels.ts',
  'src/app',
  'src/form',
  'src/permission',
  'src/ui',
  'src/features/link-opening',
  'src/features/partner-card',
  'src/features/passkeys/PasskeySignIn.tsx',
  'src/features/passkeys/passkeyRefusal.ts',
  'src/features/review',
  'src/features/session-ended',
  'src/features/sign-in',
  'src/routes/link',
  'src/routes/review',
  'src/routes/sign-in',
]

const within = (paths: readonly string[]) =>
  paths.map((path) => (/\.tsx?$/u.test(path) ? path : `${path}/**`))

export default defineConfig({
  sourceLocale: 'pl',
  locales: ['pl', 'en'],
  // A text that nobody has translated yet is shown in Polish rather than as its id.
  fallbackLocales: { default: 'pl' },
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}', include: everybody },
    { path: '<rootDir>/src/locales/staff/{locale}', include: ['src'], exclude: within(everybody) },
  ],
  // Line numbers would change the catalogue with every edit above a text.
  format: formatter({ lineNumbers: false }),
})
