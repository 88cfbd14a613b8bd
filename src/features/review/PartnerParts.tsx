import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { proofStateLabels } from '#src/api/proofStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'
import classes from './Review.module.css'

/** The parts of a partner's page: each material that they are on, with where they stand, and their card. */
export const PartnerParts = ({
  eventPartnerId,
  proofs,
  shownId,
}: {
  eventPartnerId: string
  /** The current proof of each material. */
  proofs: readonly ReviewProof[]
  /** The material that is shown; null: the card. */
  shownId: string | null
}) => {
  const { t } = useLingui()
  const params = { eventPartnerId }
  const isShown = (id: string | null) => (shownId === id ? { 'aria-current': 'page' as const } : {})
  return (
    <Tabs label={t`Części strony`}>
      {proofs.map(({ materialId, materialName, state }) => (
        <Link
          key={materialId}
          to="/review/partners/$eventPartnerId"
          params={params}
          search={{ materialId }}
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': undefined }}
          {...isShown(materialId)}
          className={classes['part'] ?? ''}
        >
          {materialName}
          <StateBadge state={proofStateLabels[state].badge}>{t(proofStateLabels[state].word)}</StateBadge>
        </Link>
      ))}
      <Link
        to="/review/partners/$eventPartnerId"
        params={params}
        search={{ part: 'card' }}
        activeOptions={{ exact: true }}
        activeProps={{ 'aria-current': undefined }}
        {...isShown(null)}
      >
        <Trans>Państwa karta</Trans>
      </Link>
    </Tabs>
  )
}
