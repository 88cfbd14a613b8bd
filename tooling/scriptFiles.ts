/**
 * Which modules share a file of the built application. A file for each thing that is wanted at once, with all that it
 * imports, not one for each module that two screens share: a first visit then waits for few requests. What a page names by
 * itself (`events/index.tsx`, the staff's words) stands in no group: it would lose its name in the manifest, by which the server
 * announces what a page will ask for. `tests/build/firstLoad.test.ts` holds what comes of it.
 */

/** Of several, the one of the highest priority takes a module. */
type ScriptFile = { name: string; priority: number; test: (id: string) => boolean }

const oneOf = (folder: string, ...beginnings: string[]) =>
  new RegExp(`/${folder}/(?:${beginnings.join('|')})`)

/** Labels that the invited see too; all the others are only the staff's. */
const commonLabels = oneOf(
  'src/api',
  'answerStateLabel',
  'appearanceRoleLabel',
  'channelLabel',
  'decisionLabel',
  'itemKindLabel',
  'lineupStateLabel',
  'logoVariantLabel',
  'panelProblemLabel',
  'partnerRoleLabel',
  'proofStateLabel',
  'uploadRefusalLabel',
  'userRoleLabel',
)
const labels = /\/src\/api\/\w+Labels?\./

/** Of the shared parts, what only staff see: what lists and menus are made of. */
const staffParts = oneOf(
  'src/ui',
  'ActionMenu',
  'Data(?:List|Table|Cards)',
  'Filter(?:Bar|Select)',
  'NothingFound',
  'PrintButton',
  'RowLink',
  'nameCutWords',
  'useVisibleRows',
  'weekdayName',
)
/** Who of the staff may do what. */
const staffRules = /\/src\/permission\/|\/domain\/permissions\./
const longLists = /\/@tanstack\/(?:react-virtual|virtual-core)\//

/** Parts of the shared folders that come with the first page that wants them. */
const later = oneOf(
  'src/(?:api|ui)',
  'rules/',
  'Ordered',
  'CopyText',
  'FactList',
  'ShownOnce',
  'askingRefusal',
  'liveChanges',
  'passkeys',
  'reviewPath',
  'uploadRefusalLabel',
  'useConflict',
  'Picture',
  'useMouseDrag',
  'usePicture',
  'FilePick',
  'LogoOnGrounds',
)
const shared = /\/src\/(?:main\.tsx|api\/|ui\/|form\/refusal)/
const sharedDomain = oneOf(
  'domain',
  'contentDifference\\.',
  'currentCard\\.',
  'id\\.',
  'lineup\\.',
  'movedIds\\.',
  'printedName\\.',
)
/** One style sheet is better than many small ones. */
const sharedStyles = /\/src\/(?:ui|features\/event-(?:list|card))\/\w+\.module\.css/
const packages = /\/@tanstack\/|\/@tabler\//

const isOnlyStaffs = (id: string) =>
  (labels.test(id) && !commonLabels.test(id)) ||
  staffParts.test(id) ||
  staffRules.test(id) ||
  longLists.test(id)

const isWantedAtOnce = (id: string) =>
  sharedStyles.test(id) ||
  ((shared.test(id) || sharedDomain.test(id) || packages.test(id)) && !isOnlyStaffs(id) && !later.test(id))

const fits = (pattern: RegExp) => (id: string) => pattern.test(id)

const mantine = '@mantine/core/esm/components'

export const scriptFiles: ScriptFile[] = [
  {
    // Read and run in a task before the application's, and the same from one release to the next.
    name: 'react',
    priority: 5,
    test: fits(/\/node_modules\/(?:react|react-dom|scheduler)\/|\/src\/app\/createRoot\.ts/),
  },
  { name: 'app', priority: 4, test: isWantedAtOnce },
  {
    // With what the list of events is made of, which most begin with.
    name: 'staff',
    priority: 3,
    test: (id) =>
      isOnlyStaffs(id) ||
      /\/src\/pickers\/(?:EventFilter|use)|\/features\/(?:event-card\/(?:EventStateBadge|ExampleMark)|event-list\/)/.test(
        id,
      ),
  },
  { name: 'contract', priority: 3, test: fits(/\/contract\/|\/zod\//) },
  {
    name: 'input',
    priority: 2,
    test: fits(oneOf(mantine, '\\w*Input/', 'Textarea/', 'NativeSelect/', 'Switch/', 'Checkbox/', 'Radio/')),
  },
  {
    name: 'choice',
    priority: 2,
    test: (id) =>
      oneOf(mantine, 'Combobox/', 'Popover/', 'Portal/').test(id) || id.includes('/@floating-ui/'),
  },
  {
    name: 'form',
    priority: 1,
    test: fits(/\/src\/(?:form\/(?!CaseForms|Contacts)|api\/uploadRefusalLabel)/),
  },
  {
    name: 'links',
    priority: 1,
    test: fits(/\/features\/review-links\/|\/domain\/review(?:LinkState|Letter)\./),
  },
  {
    // What every matter of somebody invited has; the forms come when they are opened.
    name: 'review',
    priority: 1,
    test: fits(
      /\/features\/review\/(?!AnswerForm|RemarksForm|MessageForm|CannotModerate|ProposePerson|CorrectCard|Place|PrintedPlace|usePlaceAnswer|Partner|Proof|proof|useProof|useDraft|EarlierProofs|FactsChanges|PersonalData|ReviewTasks)/,
    ),
  },
  {
    name: 'conflicts',
    priority: 1,
    test: fits(/\/domain\/(?:conflicts\/|programme\.)|\/src\/api\/useConflicts|Conflicts\.module\.css/),
  },
  {
    // What a line-up and its signature share.
    name: 'signed',
    priority: 1,
    test: fits(
      /\/features\/sign-off\/(?:useProposal|useStoredLineup|decisionSubject|SavingConsequences|contentAfter|SignOff\.module)\b/,
    ),
  },
  { name: 'order', priority: 1, test: fits(/\/src\/ui\/Ordered/) },
]
