import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { placesOf } from '#domain/contentDifference.ts'
import { changeKey, useChangeWords } from '#src/api/useChangeWords.ts'
import classes from './SignOff.module.css'
import type { useDecision } from './useDecision.ts'

/** In a dialog: the line-up changed while somebody was writing, so that nothing was stored yet; and how it changed. */
export const SinceOpened = ({
  lineup,
  decision: { changes, target, isGone },
}: {
  lineup: Lineup
  decision: Pick<ReturnType<typeof useDecision>, 'changes' | 'target' | 'isGone'>
}) => {
  const { t } = useLingui()
  const word = useChangeWords([...placesOf(lineup.content), ...placesOf(target.content)])
  if (isGone)
    return (
      <p role="alert" className={classes['notice']}>
        <Trans>Nie zapisano: tej osoby nie ma już w składzie.</Trans>
      </p>
    )
  if (changes.length === 0) return null
  return (
    <section role="alert" className={classes['notice']}>
      <p>
        <Trans>Nie zapisano: skład zmienił się w międzyczasie. Zapisanie będzie dotyczyć obecnego.</Trans>
      </p>
      <ul aria-label={t`Zmiany w międzyczasie`} className={classes['changes']}>
        {changes.map((change) => (
          <li key={changeKey(change)}>{word(change)}</li>
        ))}
      </ul>
    </section>
  )
}
