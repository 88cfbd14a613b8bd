import type { PrintedCard } from '#contract/programme.ts'
import type { ContentChange } from '#domain/contentDifference.ts'
import { changeKey, useChangeWords } from '#src/api/useChangeWords.ts'
import classes from './Review.module.css'

/** What changed, in words, a line each. `places`: the people of both sides. */
export const ChangeList = ({
  changes,
  places,
}: {
  changes: readonly ContentChange[]
  places: readonly { personId: string; card: PrintedCard }[]
}) => {
  const wordsOf = useChangeWords(places)
  return (
    <ul className={classes['list']}>
      {changes.map((change) => (
        <li key={changeKey(change)}>{wordsOf(change)}</li>
      ))}
    </ul>
  )
}
