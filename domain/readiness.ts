import type { Event, EventState, Readiness, ReadinessCode } from '#contract/events.ts'
import type { MaterialState } from '#contract/materials.ts'
import type { PanelProblem } from '#contract/panels.ts'
import type { AppearanceRole } from '#contract/programme.ts'
import type { SignOff } from '#contract/signOffs.ts'
import { inflectedRoles } from './branding.ts'
import { missingCaseForms } from './caseForms.ts'
import { itemProblems } from './programme.ts'
import { countAnswers, type AnswersCode } from './signOff.ts'

type EventFacts = {
  state: EventState
  isExample: 0 | 1 | boolean
  startsOn: string
  endsOn: string
  venueName: string
  hasRooms: boolean
}

type ItemFacts = {
  id: string
  kind: string
  day: string
  start: string | null
  roomId: string | null
  ownerId: string | null
  people: readonly { role: AppearanceRole }[]
  signOff: SignOff
}

/** One row per partner and role, so a partner with two roles occurs twice. */
type PartnerFacts = {
  id: string
  role: string | null
  genitive: string
  instrumental: string
  locative: string
}

type Facts = {
  event: EventFacts
  items: readonly ItemFacts[]
  /** Conflicts of the programme that nobody let stand. */
  conflicts: { errors: number; warnings: number }
  partners: readonly PartnerFacts[]
  /** Where each material stands. */
  materials: readonly MaterialState[]
  /** Duties of patronages and logos, and how many of them are past their day. */
  duties: { total: number; overdue: number }
  /** The number of the last release and what changed since; null before the first. */
  release: Event['release']
  /** The date in the event's zone. */
  today: string
}

type Line = Readiness['lines'][number]

/** Whether the last day of an event is over. `today` is the date in the event's zone. */
export const isHeld = (event: { readonly endsOn: string }, today: string): boolean => event.endsOn < today

/**
 * Whether anything is still to be done: not once an event is held, archived or called off, and never for the
 * example.
 */
export const isStillPlanned = (
  event: Pick<EventFacts, 'endsOn' | 'state' | 'isExample'>,
  today: string,
): boolean =>
  !event.isExample && (event.state === 'draft' || event.state === 'planning') && !isHeld(event, today)

/**
 * What an event lacks, as one line per kind of gap with how many of how many: open lines first, what stops the
 * event before what only makes it smoother, then the done ones; where there is nothing to count there is no line.
 * An event that is over, put away, called off or only an example asks for nothing, so its open lines are left out.
 */
export const readiness = ({
  event,
  items,
  conflicts,
  partners,
  materials,
  duties,
  release,
  today,
}: Facts): Line[] => {
  const problems = items.map((item) => itemProblems(item, event, new Set()))
  const panelItems = items.filter((item) => item.kind === 'panel')
  const panels = panelItems.length
  const peopled = items.filter(({ people }) => people.some(({ role }) => role !== 'moderator')).length
  const named = new Map(
    partners
      .filter(({ role }) => inflectedRoles.some((inflected) => inflected === role))
      .map((partner) => [partner.id, partner]),
  )
  const line = (code: ReadinessCode, count: number, total: number): Line[] =>
    total === 0 ? [] : [{ code, count, total, done: count === 0 }]
  const missing = (code: ReadinessCode, isMissing: boolean) => line(code, isMissing ? 1 : 0, 1)
  const having = (code: ReadinessCode, problem: PanelProblem, total = items.length) =>
    line(code, problems.filter((found) => found.includes(problem)).length, total)

  /** What is only said while there is something to do: that nobody sent remarks is no achievement. */
  const only = (code: ReadinessCode, count: number, total: number) =>
    count === 0 ? [] : line(code, count, total)
  const inState = (state: SignOff['state']) =>
    panelItems.filter(({ signOff }) => signOff.state === state).length
  const withAnswers = (code: AnswersCode) =>
    items.filter(({ signOff }) => countAnswers(signOff, code) > 0).length
  const ofMaterials = (code: ReadinessCode, state: MaterialState) =>
    only(code, materials.filter((one) => one === state).length, materials.length)
  const isAllCleared = materials.length > 0 && materials.every((state) => state === 'cleared')
  const isAllReady = panels > 0 && panelItems.every(({ signOff }) => signOff.isReady)

  const lines = [
    ...only('lineups-changes-requested', inState('changes-requested'), panels),
    ...only('lineups-declined', inState('declined'), panels),
    ...only('answers-declined', withAnswers('answers-declined'), peopled),
    ...only('lineups-outdated', inState('outdated'), panels),
    ...only('answers-outdated', withAnswers('answers-outdated'), peopled),
    ...ofMaterials('materials-changes-requested', 'changes-requested'),
    ...ofMaterials('materials-blocked', 'blocked'),
    ...only('duties-overdue', duties.overdue, duties.total),
    ...only('proposals-open', items.filter(({ signOff }) => signOff.openProposals > 0).length, items.length),
    ...line('conflict-errors', conflicts.errors, items.length),
    ...only('conflict-warnings', conflicts.warnings, items.length),
    ...missing('venue-missing', event.venueName === ''),
    ...missing('programme-empty', items.length === 0),
    ...missing(
      'organiser-missing',
      partners.every(({ role }) => role !== 'organiser'),
    ),
    ...having('panels-without-moderator', 'no-moderator', panels),
    ...having('panels-without-guests', 'no-guests', panels),
    ...line('lineups-to-send', inState('draft'), panels),
    ...only('lineups-waiting', inState('sent'), panels),
    ...only('lineups-skipped', inState('skipped'), panels),
    ...line('answers-to-ask', withAnswers('answers-to-ask'), peopled),
    ...only('answers-waiting', withAnswers('answers-waiting'), peopled),
    ...only('answers-skipped', withAnswers('answers-skipped'), peopled),
    ...(isAllReady ? line('panels-ready', 0, panels) : []),
    ...ofMaterials('materials-to-ask', 'to-ask'),
    ...ofMaterials('materials-waiting', 'waiting'),
    ...(isAllCleared ? line('materials-cleared', 0, materials.length) : []),
    ...having('items-without-time', 'no-time'),
    ...(event.hasRooms ? having('items-without-room', 'no-room') : []),
    ...having('panels-without-owner', 'no-owner', panels),
    ...line(
      'partners-without-case-forms',
      [...named.values()].filter((partner) => missingCaseForms(partner).length > 0).length,
      named.size,
    ),
    ...(items.length > 0 ? missing('programme-not-released', release === null) : []),
    ...only('programme-changed', release?.changes ?? 0, 1),
  ]
  const open = isStillPlanned(event, today) ? lines.filter((it) => !it.done) : []
  return [...open, ...lines.filter((it) => it.done)]
}
