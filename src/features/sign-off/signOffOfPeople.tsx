import type { Lineup } from '#contract/lineups.ts'
import type { Appearance } from '#contract/programme.ts'
import { withPeople } from './contentAfter.ts'
import { PersonAnswer } from './PersonAnswer.tsx'
import { SavingConsequences } from './SavingConsequences.tsx'

/** What the sign-off adds to a line-up that is shown or edited: each person's answer, and what saving would undo. */
export const signOffOfPeople = (lineup: Lineup, onAsk: (appearanceIds: string[]) => void) => ({
  renderAnswer: (personId: string) => <PersonAnswer lineup={lineup} personId={personId} onAsk={onAsk} />,
  renderConsequences: (people: readonly Appearance[]) => (
    <SavingConsequences lineup={lineup} after={withPeople(lineup.content, people)} />
  ),
})
