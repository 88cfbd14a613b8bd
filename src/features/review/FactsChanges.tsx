import type { FactsChange } from '#contract/materials.ts'
import { factsChangeKey, useFactsChangeWords } from '#src/api/useFactsChangeWords.ts'
import classes from './Review.module.css'

/** What changed for a partner between two proofs, a line each. Other partners are not named. */
export const FactsChanges = ({ changes }: { changes: readonly FactsChange[] }) => {
  const wordsOf = useFactsChangeWords()
  return (
    <ul className={classes['list']}>
      {changes.map((change) => (
        <li key={factsChangeKey(change)}>{wordsOf(change)}</li>
      ))}
    </ul>
  )
}
