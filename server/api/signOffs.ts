import { answerState, type AnswerState, type LineupState, type SignOff } from '#contract/signOffs.ts'
import type { AppearanceRole } from '#contract/programme.ts'

type Row = { lineupState: LineupState; isReady: number; isToBeConfirmed: number; openProposals: number }
type Place = { role: AppearanceRole; answerState: AnswerState }

/** Where an item's sign-off stands, and how many of its people stand in each state. */
export const signOffOf = (row: Row, people: readonly Place[]): SignOff => {
  const answers: Partial<Record<AnswerState, number>> = {}
  for (const state of answerState.options) answers[state] = 0
  for (const { role, answerState: state } of people) {
    if (role !== 'moderator' && role !== 'reserve') answers[state] = (answers[state] ?? 0) + 1
  }
  return {
    state: row.lineupState,
    isReady: row.isReady === 1,
    isToBeConfirmed: row.isToBeConfirmed === 1,
    answers: answers as SignOff['answers'],
    openProposals: row.openProposals,
  }
}
