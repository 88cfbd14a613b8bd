import { Trans, useLingui } from '@lingui/react/macro'
import type { LineupContent } from '#contract/signOffs.ts'
import { contentDifference, placesOf, signatureEffect } from '#domain/contentDifference.ts'
import { changeKey, useChangeWords } from '#src/api/useChangeWords.ts'
import classes from './SignOff.module.css'

/** In what two contents of a line-up differ, a line for each thing; with `isSigned` also what it does to the signature. */
export const ContentChanges = ({
  label,
  before,
  after,
  isSigned = false,
}: {
  label: string
  before: LineupContent
  after: LineupContent
  isSigned?: boolean
}) => {
  const { t } = useLingui()
  const word = useChangeWords([...placesOf(before), ...placesOf(after)])
  const effects = {
    outdated: t`unieważnia podpis`,
    informed: t`informujemy`,
    kept: t`podpis zostaje`,
  }
  const changes = contentDifference(before, after)
  if (changes.length === 0)
    return (
      <p className={classes['quiet']}>
        <Trans>Bez różnic.</Trans>
      </p>
    )
  return (
    <ul aria-label={label} className={classes['changes']}>
      {changes.map((change) => (
        <li key={changeKey(change)} data-effect={isSigned ? signatureEffect(change) : undefined}>
          {word(change)}{' '}
          {isSigned && <span className={classes['effect']}>{effects[signatureEffect(change)]}</span>}
        </li>
      ))}
    </ul>
  )
}
