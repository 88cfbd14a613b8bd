import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewAnswer } from '#contract/review.ts'
import { printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import classes from './Review.module.css'

/** A person's own place: in which role, and how they will be printed. */
export const PlaceToReview = ({ answer: { role, card, itemKind, abstract } }: { answer: ReviewAnswer }) => {
  const { t } = useLingui()
  return (
    <>
      <dl className={classes['facts']}>
        <dt>
          <Trans>Punkt programu</Trans>
        </dt>
        <dd>{t(itemKindLabels[itemKind])}</dd>
        <dt>
          <Trans>Rola</Trans>
        </dt>
        <dd>{t(appearanceRoleLabels[role])}</dd>
      </dl>
      {abstract !== '' && <p className={classes['text']}>{abstract}</p>}
      <section aria-labelledby="printed" className={classes['section']}>
        <h2 id="printed">
          <Trans>Tak będzie w programie</Trans>
        </h2>
        <p className={classes['printed']}>
          <strong className={classes['line']}>{printedName(card)}</strong>
          {card.position !== '' && <span className={classes['line']}>{card.position}</span>}
          {card.organisation !== '' && <span className={classes['line']}>{card.organisation}</span>}
        </p>
        <p className={classes['quiet']}>
          <Trans>Jeśli coś się nie zgadza, wystarczy wiadomość do organizatora.</Trans>
        </p>
      </section>
    </>
  )
}
