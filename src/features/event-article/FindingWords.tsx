import { Trans, useLingui } from '@lingui/react/macro'
import type { Finding } from '#domain/article/finding.ts'
import classes from './EventArticle.module.css'
import { findingLabels } from './findingLabels.ts'

/** What was found: „Nazwisko bez łącznika. W tekście: Wronka Pośpiech, w danych: Wronka-Pośpiech”. */
export const FindingWords = ({ finding: { code, quote, expected } }: { finding: Finding }) => {
  const { i18n } = useLingui()
  return (
    <>
      <strong>{i18n._(findingLabels[code])}</strong>
      <span className={classes['sides']}>
        <span>
          <Trans>
            w tekście: <del lang="pl">{quote}</del>
          </Trans>
        </span>
        {expected !== null && (
          <span>
            <Trans>
              powinno być: <ins lang="pl">{expected}</ins>
            </Trans>
          </span>
        )}
      </span>
    </>
  )
}
