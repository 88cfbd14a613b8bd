import type { Decision } from '#contract/signOffs.ts'

/** Whether staff take an answer back: only what staff wrote down; somebody's own answer changes when they answer again. */
export const isReopenable = (decision: Decision | null): boolean =>
  decision !== null && decision.way !== 'self'
