import type { Channel, Decision } from '#contract/signOffs.ts'

type WrittenDown<Answer extends string> =
  | { kind: 'on-behalf'; answer: Answer; channel: Channel; note: string; comment?: string }
  | { kind: 'skipped' | 'reopened'; reason: string }

type Given<Answer extends string> = Pick<Decision, 'id' | 'comment' | 'way' | 'channel' | 'note'> & {
  answer: Answer | 'skipped' | 'reopened'
}

/** What staff write down, as a decision: an answer that came by another way, or that none is waited for. */
export const givenBy = <Answer extends string>(id: string, decision: WrittenDown<Answer>): Given<Answer> => {
  if (decision.kind !== 'on-behalf')
    return { id, answer: decision.kind, comment: '', way: 'staff', channel: null, note: decision.reason }
  const { answer, channel, note, comment = '' } = decision
  return { id, answer, comment, way: 'on-behalf', channel, note }
}
