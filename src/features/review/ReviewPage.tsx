import { Trans } from '@lingui/react/macro'
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
  asked,
  foot,
  children,
}: {
  title: ReactNode
  facts: ReactNode
  event: ReviewEvent
  /** What is asked, or was answered: the first line. */
  asked?: ReactNode
  /** What ends the page, if not the way back to all matters. */
  foot?: ReactNode
  children: ReactNode
}) => (
  <>
    {asked !== undefined && <div className={classes['first']}>{asked}</div>}
    <PageHeader title={title} facts={facts} />
    <div className={classes['page']}>
      {event.state === 'cancelled' && (
        <p role="alert" className={classes['cancelled']}>
          <Trans>To wydarzenie odwołano.</Trans>
        </p>
      )}
      {children}
      <Venue event={event} />
      {foot ?? (
        <Link to="/review" className={classes['back']}>
          <Trans>Wszystkie sprawy i informacja o danych osobowych</Trans>
        </Link>
      )}
    </div>
  </>
)
