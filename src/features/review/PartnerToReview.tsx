import { Trans, useLingui } from '@lingui/react/macro'
import type { ReviewPartner } from '#contract/review.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import classes from './Review.module.css'

/** A partner's own place at the event: its name as printed, and where it stands in each role and why. */
export const PartnerToReview = ({ partner: { name, shortName, roles } }: { partner: ReviewPartner }) => {
  const { t } = useLingui()
  return (
    <>
      <section aria-labelledby="printed" className={classes['section']}>
        <h2 id="printed">
          <Trans>Tak będzie na materiałach</Trans>
        </h2>
        <p className={classes['printed']}>
          <strong className={classes['line']}>{name}</strong>
          {shortName !== '' && shortName !== name && (
            <span>
              <Trans>w skrócie: {shortName}</Trans>
            </span>
          )}
        </p>
        <p className={classes['quiet']}>
          <Trans>Jeśli coś się nie zgadza, wystarczy wiadomość do organizatora.</Trans>
        </p>
      </section>
      <section aria-labelledby="roles" className={classes['section']}>
        <h2 id="roles">
          <Trans>Rola i kolejność</Trans>
        </h2>
        <ul className={classes['roles']}>
          {roles.map(({ role, order, of, orderRule }) => (
            <li key={role}>
              <strong>{t(partnerRoleLabels[role])}</strong>
              {': '}
              {of === 1 ? (
                <Trans>jedyna organizacja w tej roli</Trans>
              ) : orderRule === 'alphabetical' ? (
                <Trans>
                  {order} z {of}, w kolejności alfabetycznej
                </Trans>
              ) : (
                <Trans>
                  {order} z {of}, w kolejności uzgodnionej przez organizatora
                </Trans>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
