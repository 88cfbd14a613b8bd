import type { Lineup, LineupComment } from '#contract/lineups.ts'
import type { Decision } from '#contract/signOffs.ts'

export type DiscussionItem = { id: string; at: string } & (
  | { kind: 'comment'; comment: LineupComment }
  | { kind: 'decision'; decision: Decision }
)

/** What was said and what was decided about a line-up in one chronology, oldest first. */
export const discussionOf = ({ discussion, decisions }: Lineup): DiscussionItem[] =>
  [
    ...discussion.map((comment) => ({ kind: 'comment' as const, id: comment.id, at: comment.at, comment })),
    ...decisions.map((decision) => ({
      kind: 'decision' as const,
      id: decision.id,
      at: decision.at,
      decision,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at))
