import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ReviewPartner } from '#contract/review.ts'
import type { ReviewProof } from '#contract/reviewProof.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { EarlierProofs } from './EarlierProofs.tsx'
import { PartnerParts } from './PartnerParts.tsx'
import { ProofReview } from './ProofReview.tsx'
import classes from './Review.module.css'
import { ReviewPage } from './ReviewPage.tsx'

/** What waits for an answer comes first. */
const waitingFirst = (proofs: readonly ReviewProof[]) => [
  ...proofs.filter(({ state }) => state === 'waiting'),
  ...proofs.filter(({ state }) => state !== 'waiting'),
]

/** A partner's own page: the materials that it is on, one at a time, and its card, which the route hands in. */
export const PartnerReview = ({
  partner,
  materialId,
  isCard,
  card,
}: {
  partner: ReviewPartner
  /** The material that was asked for; without it the first that waits. */
  materialId: string | undefined
  isCard: boolean
  card: ReactNode
}) => {
  const current = waitingFirst(partner.proofs.filter((proof) => proof.isCurrent))
  const chosen = current.find((proof) => proof.materialId === materialId) ?? current[0]
  const proof = isCard ? undefined : chosen
  const parts = current.length > 0 && (
    <PartnerParts eventPartnerId={partner.id} proofs={current} shownId={proof?.materialId ?? null} />
  )
  if (proof !== undefined)
    return <ProofReview key={proof.materialId} partner={partner} proof={proof} parts={parts} />
  return (
    <ReviewPage
      title={partner.name}
      facts={<EventDay startsOn={partner.event.startsOn} endsOn={partner.event.endsOn} />}
      event={partner.event}
    >
      {parts}
      {current.length === 0 && (
        <p className={classes['calm']}>
          {partner.presence === 'none' ? (
            <Trans>
              Zgodnie z odpowiedzią organizacja nie jest pokazana na materiałach. W razie zmiany zdania
              wystarczy wiadomość do organizatora.
            </Trans>
          ) : (
            <Trans>
              Wizualizacje są jeszcze w przygotowaniu. Poprosimy o akceptację, gdy będą gotowe; na razie warto
              sprawdzić, czy poniższe dane są poprawne.
            </Trans>
          )}
        </p>
      )}
      {card}
      {current.length === 0 && <EarlierProofs proofs={partner.proofs} current={null} />}
    </ReviewPage>
  )
}
