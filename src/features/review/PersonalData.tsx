import { Trans } from '@lingui/react/macro'
import classes from './Review.module.css'

/** What whoever is invited is told about their data, for those who want to read it; a Polish document in any language. */
export const PersonalData = ({ clause }: { clause: string }) => (
  <details className={classes['section']}>
    <summary>
      <Trans>Informacja o danych osobowych</Trans>
    </summary>
    <p lang="pl" className={classes['text']}>
      {clause}
    </p>
  </details>
)
