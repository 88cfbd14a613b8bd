import type { Lineup } from '#contract/lineups.ts'
import { AnswersCard } from './AnswersCard.tsx'
import { Discussion } from './Discussion.tsx'
import { Proposals } from './Proposals.tsx'
import { SignatureCard } from './SignatureCard.tsx'

/** Beside a panel's line-up: the moderator's signature, everybody's answers, what was proposed and what was said. */
export const SignOffPanel = ({
  lineup,
  onAskModerator,
  onAskPeople,
}: {
  lineup: Lineup
  onAskModerator: () => void
  onAskPeople: (appearanceIds: string[]) => void
}) => (
  <>
    <SignatureCard lineup={lineup} onAsk={onAskModerator} />
    <AnswersCard lineup={lineup} onAsk={onAskPeople} />
    <Proposals lineup={lineup} />
    <Discussion lineup={lineup} />
  </>
)
