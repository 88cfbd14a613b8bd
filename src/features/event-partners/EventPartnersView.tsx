import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { EventPartner } from '#contract/partners.ts'
import { orderPartners, orderRuleOf } from '#domain/branding.ts'
import { roleOrder } from '#domain/partnerRoles.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import classes from './EventPartnersEditor.module.css'
import { PartnerLines } from './PartnerLines.tsx'

/** The partners of an event to be read: role by role, in their order, and the lines that result. */
export const EventPartnersView = ({ partners }: { partners: readonly EventPartner[] }) => {
  const { t } = useLingui()
  const roles = roleOrder.filter((role) =>
    partners.some((partner) => partner.roles.some((held) => held.role === role)),
  )
  return (
    <div className={classes['editor']}>
      <div className={classes['roles']}>
        {roles.length === 0 && (
          <EmptyState title={<Trans>Tu będą organizator, partnerzy, patroni i sponsorzy wydarzenia</Trans>} />
        )}
        {roles.map((role) => {
          const holders = orderPartners(role, partners)
          const roleName = t(partnerRoleLabels[role])
          return (
            <section key={role} aria-label={roleName} className={classes['role']}>
              <header className={classes['header']}>
                <h2>{roleName}</h2>
                {holders.length > 1 && (
                  <span className={classes['quiet']}>
                    {orderRuleOf(role, partners) === 'agreed' ? (
                      <Trans>kolejność uzgodniona</Trans>
                    ) : (
                      <Trans>kolejność alfabetyczna</Trans>
                    )}
                  </span>
                )}
              </header>
              <ol className={classes['plain']}>
                {holders.map(({ organisationId, name }) => (
                  <li key={organisationId}>
                    <Link data-alone to="/partners/$organisationId" params={{ organisationId }}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ol>
            </section>
          )
        })}
      </div>
      <PartnerLines partners={partners} />
    </div>
  )
}
