import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** What anybody may see who has no account, or no session: their words come with the first script. */
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

/** What the lists say that staff begin with, the search over them, and what both are made of: their words come with the first of them. */
const lists = [
  'src/api/eventParts.ts',
  'src/api/lineupStateLabels.ts',
  'src/api/panelProblemLabels.ts',
  'src/api/similarityReason.ts',
  'src/features/event-card/EventStateBadge.tsx',
  'src/features/event-card/ExampleMark.tsx',
  'src/features/event-list',
  'src/features/panel-list',
  'src/features/partner-list',
  'src/features/person-list',
  'src/features/search',
  'src/pickers',
  'src/routes/-PeopleScreen.tsx',
  'src/routes/events/index.tsx',
  'src/routes/guests/index.tsx',
  'src/routes/moderators/index.tsx',
  'src/routes/panels/index.tsx',
  'src/routes/partners/index.tsx',
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
    { path: '<rootDir>/src/locales/staff/{locale}', include: lists },
    // Everything else: what one event, one panel, one person, the outbox and the settings say.
    {
      path: '<rootDir>/src/locales/desk/{locale}',
      include: ['src'],
      exclude: within([...everybody, ...lists]),
    },
  ],
  // Line numbers would change the catalogue with every edit above a text.
  format: formatter({ lineNumbers: false }),
})
