import type { Appearance } from '#contract/programme.ts'
import { lineupDifference } from '#domain/lineup.ts'
import { changeKey, useChangeWords } from '#src/api/useChangeWords.ts'
import classes from './LineupEditor.module.css'

/** What saving a line-up over another one changes, a line for each thing; nothing when it changes nothing. */
export const LineupChanges = ({
  label,
  before,
  now,
}: {
  label: string
  before: readonly Appearance[]
  now: readonly Appearance[]
}) => {
  const word = useChangeWords([...before, ...now])
  const changes = lineupDifference(before, now)
  return (
    changes.length > 0 && (
      <ul aria-label={label} className={classes['changes']}>
        {changes.map((change) => (
          <li key={changeKey(change)}>{word(change)}</li>
        ))}
      </ul>
    )
  )
}
