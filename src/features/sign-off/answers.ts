import type { Decision } from '#contract/signOffs.ts'

type Answer = Decision['answer']

/** What a moderator may answer, and a person to their own place, in the order in which it is offered. */
export const lineupAnswers = ['signed', 'changes-requested', 'cannot-moderate'] as const satisfies Answer[]
export const personAnswers = ['confirmed', 'maybe', 'declined', 'cannot-attend'] as const satisfies Answer[]
