import type { MaterialState, ProofDecision, ProofState } from '#contract/materials.ts'
import type { Finding } from '#contract/proofData.ts'
import { canonicalText } from '#domain/canonical.ts'

/** Requests and decisions of a partner are counted together: the higher `seq` came later. */
type Asked = { readonly seq: number; readonly coversHash: string }
type Decided = {
  readonly seq: number
  readonly proofNumber: number
  readonly coversHash: string
  readonly answer: ProofDecision['answer']
}

const isComplaint = ({ answer }: Decided) => answer !== 'accepted' && answer !== 'skipped'

/**
 * The decision that counts for what concerns the partner now: going back from the latest, the first that is about
 * this, or that asks for something else. What was accepted or skipped of other content is passed over, so an
 * acceptance counts again when the content returns to it; but nobody's acceptance from before they asked for changes
 * does, nor anything from before staff asked anew. When none counts, the latest one, which is then outdated.
 */
const countingDecision = <Decision extends Decided>(coversHash: string, decisions: readonly Decision[]) => {
  const valid = decisions.slice(decisions.findLastIndex(({ answer }) => answer === 'reopened') + 1)
  return (
    valid.findLast((decision) => isComplaint(decision) || decision.coversHash === coversHash) ??
    valid.at(-1) ??
    null
  )
}

/**
 * Where a partner stands with the newest proof, and the request and decision that this rests on. `coversHash` is that
 * of their facts on it, `proofNumber` its number; lists are in the order of `seq`.
 *
 * | what counts                                        | asked for this since | not asked for it since |
 * | -------------------------------------------------- | -------------------- | ---------------------- |
 * | nothing was answered, nor asked                    | –                    | `not-asked`            |
 * | nothing was answered                               | `waiting`            | `outdated`             |
 * | accepted, what concerns them is the same           | `accepted`           | `accepted`             |
 * | skipped, what concerns them is the same            | `skipped`            | `skipped`              |
 * | accepted or skipped, something of it changed       | `waiting`            | `outdated`             |
 * | changes asked for, on the newest proof             | `waiting`            | `changes-requested`    |
 * | changes asked for, on an earlier proof             | `waiting`            | `outdated`             |
 *
 * An acceptance is of what concerns the partner; a request for changes is about the whole picture, and therefore a
 * new proof asks for a new answer even where nothing of theirs changed. Silence is never consent.
 */
export const acceptanceStanding = <Request extends Asked, Decision extends Decided>({
  coversHash,
  proofNumber,
  requests,
  decisions,
}: {
  coversHash: string
  proofNumber: number
  requests: readonly Request[]
  decisions: readonly Decision[]
}): { state: ProofState; request: Request | null; decision: Decision | null } => {
  const decision = countingDecision(coversHash, decisions)
  const request = requests.at(-1) ?? null
  const isAsked = requests.some(
    (asked) => asked.coversHash === coversHash && (decision === null || asked.seq > decision.seq),
  )
  const state = (): ProofState => {
    if (decision !== null && !isComplaint(decision) && decision.coversHash === coversHash)
      return decision.answer === 'skipped' ? 'skipped' : 'accepted'
    if (isAsked) return 'waiting'
    if (decision === null) return request === null ? 'not-asked' : 'outdated'
    return isComplaint(decision) && decision.proofNumber === proofNumber ? 'changes-requested' : 'outdated'
  }
  return { state: state(), request, decision }
}

const acceptanceStates = [
  'not-asked',
  'waiting',
  'accepted',
  'changes-requested',
  'outdated',
  'skipped',
] as const satisfies readonly ProofState[]

/** What an overruling is about: the same rule, broken by the same partner or project in the same measure. */
type Overruled = Pick<Finding, 'rule' | 'about' | 'values'>

/** What an overruling refers to: another measure is another finding. */
export const findingKey = ({ rule, about, values }: Overruled) => canonicalText({ rule, about, values })

/** The errors that nobody overruled: a rule broken worse than when it was overruled is an open error again. */
export const openErrors = (
  findings: readonly Finding[],
  overrulings: readonly { readonly key: string }[],
): Finding[] => {
  const overruled = new Set(overrulings.map(({ key }) => key))
  return findings.filter((finding) => finding.severity === 'error' && !overruled.has(findingKey(finding)))
}

/**
 * Where a material stands, from its newest proof: what has to be mended first, then whom to ask, then who is waited
 * for. `partners` are the states of those who are on the proof, and nobody else; `counts` has how many are in each.
 * Cleared: everybody on it accepted, or was skipped by somebody named, and no error is open.
 */
export const materialStanding = ({
  isVoid,
  hasProof,
  openErrors: errors,
  partners,
}: {
  isVoid: boolean
  hasProof: boolean
  openErrors: number
  partners: readonly ProofState[]
}): { state: MaterialState; counts: Record<ProofState, number> } => {
  const counts = { 'not-asked': 0, waiting: 0, accepted: 0, 'changes-requested': 0, outdated: 0, skipped: 0 }
  for (const state of acceptanceStates) counts[state] = partners.filter((one) => one === state).length
  const state = (): MaterialState => {
    if (isVoid) return 'void'
    if (!hasProof) return 'draft'
    if (errors > 0) return 'blocked'
    if (counts['changes-requested'] > 0) return 'changes-requested'
    if (counts['not-asked'] + counts.outdated > 0) return 'to-ask'
    return counts.waiting > 0 ? 'waiting' : 'cleared'
  }
  return { state: state(), counts }
}
