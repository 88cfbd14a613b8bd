import { Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReviewEvent } from '#contract/review.ts'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './Review.module.css'
import { Venue } from './Venue.tsx'

/** One matter of somebody invited: its title and facts, then the matter, then the place; back to all of them at the foot. */
export const ReviewPage = ({
  title,
  facts,
  event,
  isStart = false,
  children,
}: {
  title: ReactNode
  facts: ReactNode
  event: ReviewEvent
  isStart?: boolean
  children: ReactNode
}) => (
  <>
    <PageHeader title={title} facts={facts} />
    <div className={classes['page']}>
      {event.state === 'cancelled' && (
        <Alert color="red" variant="light">
          <Trans>To wydarzenie odwołano.</Trans>
        </Alert>
      )}
      {children}
      <Venue event={event} />
      {!isStart && (
        <Link to="/review" className={classes['back']}>
          <Trans>Wszystkie sprawy</Trans>
        </Link>
      )}
    </div>
  </>
)
