import { Trans } from '@lingui/react/macro'
import classes from './MessageTemplates.module.css'

/** How words of a letter read with plainly made-up people; `isStale` while newer words are being filled in. */
export const LetterSample = ({
  sample,
  isStale = false,
}: {
  sample: { subject: string; text: string }
  isStale?: boolean
}) => (
  <section aria-labelledby="letter-sample" aria-busy={isStale} className={classes['sample']}>
    <h2 id="letter-sample" className={classes['title']}>
      <Trans>Tak będzie wyglądać, na zmyślonych danych</Trans>
    </h2>
    <div className={classes['paper']} lang="pl">
      <p className={classes['subject']}>{sample.subject}</p>
      <pre>{sample.text}</pre>
    </div>
  </section>
)
