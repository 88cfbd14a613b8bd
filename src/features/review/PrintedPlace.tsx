import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { ReviewAnswer } from '#contract/review.ts'
import { printedName } from '#domain/printedName.ts'
import { OwnProposals } from './OwnProposals.tsx'
import classes from './Review.module.css'

const CorrectCard = lazy(async () => ({ default: (await import('./CorrectCard.tsx')).CorrectCard }))

/** How somebody will be printed, a way to propose it otherwise, and what became of what they proposed. */
export const PrintedPlace = ({ place: { id, card, proposals, event } }: { place: ReviewAnswer }) => {
  const [isCorrecting, setCorrecting] = useState(false)
  const [freshId, setFreshId] = useState<string | null>(null)
  const close = () => setCorrecting(false)
  return (
    <>
      <section aria-labelledby="printed" className={classes['section']}>
        <h2 id="printed">
          <Trans>Tak będzie w programie</Trans>
        </h2>
        <p className={classes['printed']}>
          <strong className={classes['line']}>{printedName(card)}</strong>
          {card.position !== '' && <span className={classes['line']}>{card.position}</span>}
          {card.organisation !== '' && <span className={classes['line']}>{card.organisation}</span>}
        </p>
        {event.state !== 'cancelled' && (
          <div className={classes['buttons']}>
            <Button variant="default" onClick={() => setCorrecting(true)}>
              <Trans>Popraw</Trans>
            </Button>
          </div>
        )}
      </section>
      <OwnProposals proposals={proposals} freshId={freshId} />
      <Suspense>
        {isCorrecting && (
          <CorrectCard
            appearanceId={id}
            card={card}
            onSent={(proposalId) => {
              setFreshId(proposalId)
              close()
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}
