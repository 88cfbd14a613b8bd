import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewPanel } from '#contract/review.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import classes from './Review.module.css'

/** A panel as its moderator sees it: what it is about and who sits at it, in order. */
export const PanelToReview = ({ panel: { abstract, people } }: { panel: ReviewPanel }) => {
  const { t } = useLingui()
  return (
    <>
      {abstract !== '' && <p className={classes['text']}>{abstract}</p>}
      <section aria-labelledby="lineup" className={classes['section']}>
        <h2 id="lineup">
          <Trans>Skład panelu</Trans>
        </h2>
        <ol className={classes['people']}>
          {people.map(({ id, role, card }) => (
            <li key={id} className={classes['person']} data-role={role}>
              <strong className={classes['line']}>{printedName(card)}</strong>
              <span className={classes['line']}>{affiliation(card)}</span>
              <span className={classes['quiet']}>{t(appearanceRoleLabels[role])}</span>
            </li>
          ))}
        </ol>
        {people.length < 2 && (
          <p className={classes['quiet']}>
            <Trans>W składzie nie ma jeszcze gości.</Trans>
          </p>
        )}
      </section>
    </>
  )
}
