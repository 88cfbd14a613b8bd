import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { hasLinkState, linksOfReviewer, reviewLinkState } from '#domain/reviewLinkState.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { ManyLinks } from './ManyLinks.tsx'

/** Offers to make the links that are still missing at an event; nothing when everybody has theirs. */
export const ManyLinksButton = ({
  eventId,
  people,
  links,
}: {
  eventId: string
  people: readonly { personId: string; name: string }[]
  /** All links of the event. */
  links: readonly ReviewLink[]
}) => {
  const [isOpen, setOpen] = useState(false)
  const missing = people.filter(({ personId }) =>
    hasLinkState(reviewLinkState(linksOfReviewer(links, { kind: 'person', id: personId })), 'none'),
  )
  const count = missing.length
  return (
    <Permitted operation="reviewLinks.create">
      {count > 0 && (
        <Button variant="default" onClick={() => setOpen(true)}>
          <Trans>Utwórz brakujące linki: {count}</Trans>
        </Button>
      )}
      {isOpen && <ManyLinks eventId={eventId} people={missing} onClose={() => setOpen(false)} />}
    </Permitted>
  )
}
