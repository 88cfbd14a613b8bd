import { answerState, type AnswerState, type LineupState, type SignOff } from '#contract/signOffs.ts'
import type { Change, Database } from '#server/database/database.ts'

type Row = {
  id: string
  lineupState: LineupState
  isReady: number
  isToBeConfirmed: number
  openProposals: number
}

/** Reads how many people of each item stand in each state; answers what puts an item's sign-off together. */
export const readSignOffs = async (database: Database | Change, items: readonly { id: string }[]) => {
  const counted = await database
    .selectFrom('appearance')
    .select((select) => ['itemId', 'answerState', select.fn.countAll<string>().as('count')])
    .where('itemId', 'in', ['', ...items.map(({ id }) => id)])
    .where('removedAt', 'is', null)
    .where('role', 'not in', ['moderator', 'reserve'])
    .groupBy(['itemId', 'answerState'])
    .execute()
  const counts = new Map(counted.map((row) => [`${row.itemId} ${row.answerState}`, Number(row.count)]))
  return (row: Row): SignOff => {
    const answers: Partial<Record<AnswerState, number>> = {}
    for (const state of answerState.options) answers[state] = counts.get(`${row.id} ${state}`) ?? 0
    return {
      state: row.lineupState,
      isReady: row.isReady === 1,
      isToBeConfirmed: row.isToBeConfirmed === 1,
      answers: answers as SignOff['answers'],
      openProposals: row.openProposals,
    }
  }
}
