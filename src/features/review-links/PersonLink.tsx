import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { linksOfReviewer, reviewLinkState } from '#domain/reviewLinkState.ts'
import { api } from '#src/api/client.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { LinkStateBadge } from './LinkStateBadge.tsx'
import classes from './ReviewLinks.module.css'

/** How it stands with a person's link at one event, and the way to make, mail or revoke one. */
export const PersonLink = ({
  eventId,
  personId,
  name,
  links,
  isOver,
}: {
  eventId: string
  personId: string
  name: string
  /** All links of the event. */
  links: readonly ReviewLink[]
  isOver: boolean
}) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { data: person } = useQuery({
    ...api.people.get.queryOptions({ input: { personId } }),
    enabled: isOpen,
  })
  const reviewer = { kind: 'person', id: personId } as const
  return (
    <div className={classes['own']}>
      <LinkStateBadge state={reviewLinkState(linksOfReviewer(links, reviewer))} />
      <Permitted operation="reviewLinks.create">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Link dla: ${name}`}
          onClick={() => setOpen(true)}
        >
          <Trans>Link</Trans>
        </Button>
      </Permitted>
      {isOpen && (
        <LinkDialog
          eventId={eventId}
          reviewer={reviewer}
          name={name}
          email={person?.email}
          links={links}
          isOver={isOver}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
