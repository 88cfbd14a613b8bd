import type { ProofDecision } from '#contract/materials.ts'

/** The `StateBadge` state of each answer to a proof. */
export const proofAnswerBadges = {
  accepted: 'confirmed',
  'changes-requested': 'remarks',
  'name-only': 'remarks',
  'not-taking-part': 'declined',
  skipped: 'skipped',
  reopened: 'waiting',
} as const satisfies Record<ProofDecision['answer'], string>
