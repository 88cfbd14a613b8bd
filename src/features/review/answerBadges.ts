import type { Decision } from '#contract/signOffs.ts'

/** The `StateBadge` state of each answer. */
export const answerBadges = {
  signed: 'confirmed',
  'changes-requested': 'remarks',
  'cannot-moderate': 'declined',
  confirmed: 'confirmed',
  maybe: 'waiting',
  declined: 'declined',
  'cannot-attend': 'declined',
  skipped: 'skipped',
  reopened: 'waiting',
} as const satisfies Record<Decision['answer'], string>
