import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewPanel } from '#contract/review.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import classes from './Review.module.css'

/** A panel as its moderator sees it: what it is about and who sits at it, in order, as it was sent to them. */
export const PanelToReview = ({ panel: { abstract, asked } }: { panel: ReviewPanel }) => {
  const { t } = useLingui()
  return (
    <>
      {abstract !== '' && <p className={classes['text']}>{abstract}</p>}
      {asked !== null && (
        <section aria-labelledby="lineup" className={classes['section']}>
          <h2 id="lineup">
            <Trans>Skład panelu</Trans>
          </h2>
          <ol className={classes['people']}>
            {asked.content.people.map((person) => (
              <li key={person.personId} className={classes['person']} data-role={person.role}>
                <strong className={classes['line']}>{printedName(cardOfSigned(person))}</strong>
                <span className={classes['line']}>{affiliation(cardOfSigned(person))}</span>
                <span className={classes['quiet']}>{t(appearanceRoleLabels[person.role])}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
