import type { AnswerState, SignOff } from '#contract/signOffs.ts'

/** The answers of people on an item by what they ask of staff; "może" is waited for like silence. */
export const answersBy = {
  'answers-declined': ['declined', 'cannot-attend'],
  'answers-outdated': ['outdated'],
  'answers-to-ask': ['proposed'],
  'answers-waiting': ['invited', 'maybe'],
  'answers-skipped': ['skipped'],
} as const satisfies Record<string, readonly AnswerState[]>

export type AnswersCode = keyof typeof answersBy

/** How many people of an item stand so that something is asked of staff. */
export const countAnswers = ({ answers }: Pick<SignOff, 'answers'>, code: AnswersCode): number =>
  answersBy[code].reduce((sum, state) => sum + answers[state], 0)
