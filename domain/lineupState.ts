import type { AppearanceRole } from '#contract/programme.ts'
import type { AnswerState, Decision, LineupContent, LineupState } from '#contract/signOffs.ts'
import { moderatorOf, signatureStands } from './contentDifference.ts'

/** Requests and decisions of an item are counted together: the higher `seq` came later. */
type Asked = { readonly seq: number }
type Decided = { readonly seq: number; readonly answer: Decision['answer'] }

type LineupFacts<Request, Decision> = {
  /** The event or the panel is called off. */
  isVoid: boolean
  now: LineupContent
  requests: readonly Request[]
  decisions: readonly Decision[]
}

type AboutLineup = { readonly content: LineupContent }

/** The last of a list; null when it is empty. Lists are in the order of `seq`. */
const last = <Item>(items: readonly Item[]): Item | null => items.at(-1) ?? null

const isLater = (request: Asked | null, decision: Asked | null) =>
  request !== null && (decision === null || request.seq > decision.seq)

/**
 * Where a line-up stands with its moderator, as a pure function of what was sent, what was decided and what the line-up
 * is now; with the request and the decision that it rests on. A signature stands or is outdated by the rules of
 * `signatureEffect`; silence is never consent, and a skipped answer never a signature.
 */
export const lineupStanding = <Request extends Asked & AboutLineup, Decision extends Decided & AboutLineup>({
  isVoid,
  now,
  requests,
  decisions,
}: LineupFacts<Request, Decision>): {
  state: LineupState
  request: Request | null
  decision: Decision | null
} => {
  const moderator = moderatorOf(now)
  const isOfPresent = ({ content }: AboutLineup) =>
    moderator !== undefined && moderatorOf(content) === moderator
  const request = last(requests.filter(isOfPresent))
  const latest = last(decisions)
  const isTakenBack = latest === null || latest.answer === 'reopened'
  // Remarks of whoever moderated before say nothing about the one who does now; their signature is shown as outdated.
  const isOfAnother =
    latest !== null &&
    ['changes-requested', 'cannot-moderate'].includes(latest.answer) &&
    !isOfPresent(latest)
  const decision = isTakenBack || isOfAnother ? null : latest
  const state = (): LineupState => {
    if (isVoid) return 'void'
    if (decision === null) return request === null ? 'draft' : 'sent'
    const holds = signatureStands(decision.content, now)
    if (decision.answer === 'signed' && holds) return 'signed'
    if (decision.answer === 'skipped' && holds) return 'skipped'
    if (isLater(request, decision)) return 'sent'
    if (decision.answer === 'changes-requested') return 'changes-requested'
    return decision.answer === 'cannot-moderate' ? 'declined' : 'outdated'
  }
  return { state: state(), request, decision }
}

type AboutPlace = { readonly coversHash: string }

/** The state that an answer gives a place; what staff only took back gives none. */
const stateOf: Partial<Record<Decision['answer'], AnswerState>> = {
  confirmed: 'confirmed',
  maybe: 'maybe',
  declined: 'declined',
  'cannot-attend': 'cannot-attend',
  skipped: 'skipped',
}

/**
 * Where somebody's own place stands: what they were asked or answered holds only for the time, place and role that it
 * was given for. `coversHash` is what an answer given now would cover.
 */
export const answerStanding = <Request extends Asked & AboutPlace, Decision extends Decided & AboutPlace>({
  isVoid,
  coversHash,
  requests,
  decisions,
}: {
  isVoid: boolean
  coversHash: string
  requests: readonly Request[]
  decisions: readonly Decision[]
}): { state: AnswerState; request: Request | null; decision: Decision | null } => {
  const request = last(requests)
  const latest = last(decisions)
  const decision = latest?.answer === 'reopened' ? null : latest
  const isAskedNow = request?.coversHash === coversHash
  const state = (): AnswerState => {
    if (isVoid) return 'void'
    if (decision === null) return request === null ? 'proposed' : isAskedNow ? 'invited' : 'outdated'
    const isAskedAgain = isAskedNow && isLater(request, decision)
    if (decision.coversHash !== coversHash) return isAskedAgain ? 'invited' : 'outdated'
    const given = stateOf[decision.answer] ?? 'proposed'
    // Somebody who said no may be asked once more; a confirmation needs no second one.
    return isAskedAgain && given !== 'confirmed' && given !== 'skipped' ? 'invited' : given
  }
  return { state: state(), request, decision }
}

type Answered = { readonly role: AppearanceRole; readonly state: AnswerState }

/** Whether somebody agreed to their place: who moderates by signing the line-up, anybody else by confirming it. */
export const isAgreed = ({ role, state }: Answered, lineup: LineupState): boolean =>
  role === 'moderator' ? lineup === 'signed' : state === 'confirmed'

/** Whether a panel is ready: a signature stands, and so does the confirmation of everybody who is not a reserve. */
export const isPanelReady = (lineup: LineupState, people: readonly Answered[]): boolean =>
  lineup === 'signed' && people.every((place) => place.role === 'reserve' || isAgreed(place, lineup))
