import type { Lineup } from '#contract/lineups.ts'
import type { DecisionSubject } from './decisionSubject.ts'
import { StaffDecisionDialog } from './StaffDecisionDialog.tsx'
import { WriteDownDialog } from './WriteDownDialog.tsx'

export type DecisionKind = 'on-behalf' | 'skipped' | 'reopened'

/** What staff write down about an answer, each kind in its own dialog. */
export const DecisionDialog = ({
  kind,
  ...subject
}: {
  kind: DecisionKind
  lineup: Lineup
  subject: DecisionSubject
  onClose: () => void
}) =>
  kind === 'on-behalf' ? <WriteDownDialog {...subject} /> : <StaffDecisionDialog kind={kind} {...subject} />
