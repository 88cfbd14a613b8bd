import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Reviewer, ReviewLink } from '#contract/reviewLinks.ts'
import { linksOfReviewer, reviewLinkState } from '#domain/reviewLinkState.ts'
import { KeepingDialog } from '#src/ui/KeepingDialog.tsx'
import { LinkMaker } from './LinkMaker.tsx'
import { LinkStateBadge } from './LinkStateBadge.tsx'
import { lostLinks } from './lostLinks.tsx'
import { MadeLink } from './MadeLink.tsx'
import classes from './ReviewLinks.module.css'

/** Somebody's way in at one event: how it stands, a link to hand over or to mail, and those made so far. */
export const LinkDialog = ({
  eventId,
  reviewer,
  name,
  email,
  links,
  isOver,
  onClose,
}: {
  eventId: string
  reviewer: Reviewer
  name: string
  /** The address on record; undefined while it is being read. */
  email: string | undefined
  /** All links of the event. */
  links: readonly ReviewLink[]
  /** The event has been over too long for a link to open. */
  isOver: boolean
  onClose: () => void
}) => {
  const own = linksOfReviewer(links, reviewer)
  const state = reviewLinkState(own)
  const [isUncopied, setUncopied] = useState(false)
  const hasWorking = own.some((link) => link.state === 'works')
  return (
    <KeepingDialog
      title={<Trans>Link dla: {name}</Trans>}
      lost={lostLinks(isUncopied && hasWorking ? 1 : 0)}
      onClose={onClose}
    >
      <div className={classes['dialog']}>
        <LinkStateBadge state={state} />
        {isOver ? (
          <p>
            <Trans>Od wydarzenia minął ponad tydzień, więc linki już się nie otwierają.</Trans>
          </p>
        ) : (
          <LinkMaker
            eventId={eventId}
            reviewer={reviewer}
            name={name}
            email={email}
            hasWorking={hasWorking}
            onShown={() => setUncopied(true)}
            onCopied={() => setUncopied(false)}
          />
        )}
        {own.length > 0 && (
          <section aria-labelledby="made-links">
            <h3 id="made-links" className={classes['title']}>
              <Trans>Utworzone linki</Trans>
            </h3>
            <ul className={classes['made']}>
              {own.map((link) => (
                <MadeLink key={link.id} link={link} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </KeepingDialog>
  )
}
