import { Trans, useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import type { PartnerRole } from '#contract/partners.ts'
import { orderPartners, orderRuleOf } from '#domain/branding.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import classes from './EventPartnersEditor.module.css'
import {
  type PartnerCard,
  type PartnerPlaces,
  putInOrder,
  removeRole,
  setOrderRule,
  withCards,
} from './partnerPlaces.ts'

/** The partners of one role: their order, why they stand so, and taking one away. */
export const RolePartners = ({
  role,
  places,
  cards,
  onChange,
}: {
  role: PartnerRole
  places: readonly PartnerPlaces[]
  cards: ReadonlyMap<string, PartnerCard>
  onChange: (places: PartnerPlaces[]) => void
}) => {
  const { t } = useLingui()
  const all = withCards(places, cards)
  const partners = orderPartners(role, all)
  const rule = orderRuleOf(role, all)
  const roleName = t(partnerRoleLabels[role])

  const row = (partner: (typeof partners)[number]) => {
    const others = partner.roles
      .filter((held) => held.role !== role)
      .map((held) => t(partnerRoleLabels[held.role]))
    const otherRoles = others.join(', ')
    return (
      <div className={classes['row']}>
        <span className={classes['name']}>
          {partner.name}
          {others.length > 0 && (
            <span className={classes['quiet']}>
              {' '}
              <Trans>także: {otherRoles}</Trans>
            </span>
          )}
        </span>
        <IconButton
          label={t`Usuń: ${partner.name}, ${roleName}`}
          onClick={() => onChange(removeRole(places, role, partner.organisationId))}
        >
          <IconX size={18} stroke={1.75} />
        </IconButton>
      </div>
    )
  }

  return (
    <section aria-label={roleName} className={classes['role']}>
      <header className={classes['header']}>
        <h2>{roleName}</h2>
        {partners.length > 1 && (
          <label className={classes['rule']}>
            <Trans>Kolejność</Trans>
            <select
              value={rule}
              onChange={({ currentTarget }) =>
                onChange(
                  setOrderRule(
                    places,
                    role,
                    currentTarget.value === 'alphabetical' ? 'alphabetical' : 'agreed',
                    cards,
                  ),
                )
              }
            >
              <option value="agreed">{t`uzgodniona`}</option>
              <option value="alphabetical">{t`alfabetyczna`}</option>
            </select>
          </label>
        )}
      </header>
      {rule === 'agreed' && partners.length > 1 ? (
        <OrderedList
          label={t`Kolejność: ${roleName}`}
          items={partners}
          itemKey={({ organisationId }) => organisationId}
          itemName={({ name }) => name}
          onReorder={(ordered) =>
            onChange(
              putInOrder(
                places,
                role,
                ordered.map(({ organisationId }) => organisationId),
              ),
            )
          }
          renderItem={row}
        />
      ) : (
        <ul className={classes['plain']}>
          {partners.map((partner) => (
            <li key={partner.organisationId}>{row(partner)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
