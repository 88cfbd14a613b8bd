import { Trans } from '@lingui/react/macro'
import type { ReviewEvent } from '#contract/review.ts'
import classes from './Review.module.css'

/** Where the event is and how to get in. */
export const Venue = ({ event: { venueName, venueAddress, venueAccess } }: { event: ReviewEvent }) => (
  <section aria-labelledby="venue" className={classes['section']}>
    <h2 id="venue">
      <Trans>Miejsce</Trans>
    </h2>
    {venueName === '' && venueAddress === '' ? (
      <p className={classes['quiet']}>
        <Trans>Miejsce jest do ustalenia.</Trans>
      </p>
    ) : (
      <p>
        {venueName !== '' && <strong className={classes['line']}>{venueName}</strong>}
        {venueAddress}
      </p>
    )}
    {venueAccess !== '' && <p className={classes['text']}>{venueAccess}</p>}
  </section>
)
