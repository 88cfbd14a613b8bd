import { lingui } from '@lingui/vite-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import { linguiMacros } from './tooling/linguiMacros.ts'
import { precompress } from './tooling/precompress.ts'
import { virtualContract } from './tooling/virtualContract.ts'

export default defineConfig({
  // The order matters: words are made before a route is split, and a route is split before it is compiled.
  plugins: [
    linguiMacros(),
    lingui(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: './src/routes',
      generatedRouteTree: './src/routeTree.gen.ts',
      quoteStyle: 'single',
      semicolons: false,
    }),
    react({ compiler: true }),
    virtualContract(),
    msw(),
    precompress(),
  ],
  build: {
    // Everything is a file of our own origin, so that the content security policy needs no `data:`.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2024',
    // These know light-dark(); for older ones it would be rewritten into something that our schemes do not switch.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    // Every browser of that age knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A file for each thing that is wanted at once, with all that it imports, not one for each module that two
          // screens share: a first visit then waits for few requests.
          groups: [
            {
              name: 'app',
              test: /\/src\/(?:main\.tsx|(?:api|permission|ui)\/(?!(?!(?:answerState|appearanceRole|channel|decision|itemKind|lineupState|logoVariant|panelProblem|partnerRole|proofState|uploadRefusal|userRole)Label)\w+Labels?\.|rules\/|Ordered|CopyText|Data(?:List|Table|Cards)|Filter(?:Bar|Select)|RowLink|useVisibleRows|nameCutWords|FactList|ShownOnce|askingRefusal|liveChanges|passkeys|reviewPath|useConflict|Picture|useMouseDrag|usePicture|FilePick|LogoOnGrounds)|form\/refusal)|\/src\/(?:ui|features\/event-(?:list|card))\/\w+\.module\.css|rolldown\/runtime|\/domain\/(?:currentCard|id|printedName)\.|\/@tanstack\/(?!react-virtual|virtual-core)|\/@tabler\//,
              priority: 4,
            },
            // What the invited never see, with the first list of staff: the labels of what only staff see, and what the
            // list of events is made of, which most begin with. What a page names by itself stands in no group: it would lose its name.
            {
              name: 'staff',
              test: /\/src\/api\/\w+Labels?\.|\/src\/pickers\/(?:EventFilter|use)|\/features\/(?:event-card\/(?:EventStateBadge|ExampleMark)|event-list\/)|\/src\/ui\/(?:Data(?:List|Table|Cards)|Filter(?:Bar|Select)|RowLink|useVisibleRows|nameCutWords)|\/@tanstack\/(?:react-virtual|virtual-core)\//,
              priority: 3,
            },
            { name: 'contract', test: /\/contract\/|\/zod\//, priority: 3 },
            {
              name: 'input',
              test: /\/@mantine\/core\/esm\/components\/(?:\w*Input|Textarea|NativeSelect|Switch|Checkbox|Radio)\//,
              priority: 2,
            },
            {
              name: 'choice',
              test: /\/@mantine\/core\/esm\/components\/(?:Combobox|Popover|Portal)\/|\/@floating-ui\//,
              priority: 2,
            },
            { name: 'form', test: /\/src\/form\/(?!CaseForms|Contacts)/, priority: 1 },
            {
              name: 'links',
              test: /\/features\/review-links\/|\/domain\/review(?:LinkState|Letter)\./,
              priority: 1,
            },
            {
              name: 'review',
              // What every matter of somebody invited has; the forms come when they are opened.
              test: /\/features\/review\/(?!AnswerForm|RemarksForm|MessageForm|CannotModerate|ProposePerson|CorrectCard|Place|PrintedPlace|usePlaceAnswer|Partner|Proof|proof|useProof|useDraft|EarlierProofs|FactsChanges|PersonalData|ReviewTasks)/,
              priority: 1,
            },
            {
              name: 'conflicts',
              test: /\/domain\/(?:conflicts\/|programme\.)|\/src\/api\/useConflicts/,
              priority: 1,
            },
            // What a line-up and its signature share.
            {
              name: 'signed',
              test: /\/features\/sign-off\/(?:useProposal|useStoredLineup|decisionSubject|SavingConsequences|contentAfter|SignOff\.module)\b/,
              priority: 1,
            },
            { name: 'order', test: /\/src\/ui\/Ordered/, priority: 1 },
          ],
        },
      },
    },
  },
  optimizeDeps: {
    // Every package is found at the start: one found later reloads the page under a screen or a test.
    entries: [
      'index.html',
      '{contract,domain,mocks,server/api,src}/**/*.{ts,tsx}',
      'tests/screens/**/*.{ts,tsx}',
    ],
    include: ['react/compiler-runtime', 'msw/browser', 'vitest-browser-react'],
    // Finds its .wasm beside itself.
    exclude: ['@sqlite.org/sqlite-wasm'],
  },
  server: { port: 5173 },
})
