import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewLink } from '#contract/reviewLinks.ts'
import { reviewLinkState } from '#domain/reviewLinkState.ts'
import { api } from '#src/api/client.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { LinkStateBadge } from './LinkStateBadge.tsx'
import classes from './ReviewLinks.module.css'

/** One link that was made: when and by whom, how it went out, and taking it back after saying what that ends. */
export const MadeLink = ({ link }: { link: ReviewLink }) => {
  const [isAsking, setAsking] = useState(false)
  const revoke = useMutation(api.reviewLinks.revoke.mutationOptions({ onSuccess: () => setAsking(false) }))
  const { createdBy, createdAt, mailedAt } = link
  return (
    <li>
      <div className={classes['words']}>
        <LinkStateBadge state={reviewLinkState([link])} />
        <span className={classes['quiet']}>
          {createdBy === '' ? (
            <Trans>
              utworzono <Instant at={createdAt} />
            </Trans>
          ) : (
            <Trans>
              utworzono <Instant at={createdAt} />, {createdBy}
            </Trans>
          )}
          {mailedAt !== null && (
            <>
              {'; '}
              <Trans>
                wysłano <Instant at={mailedAt} />
              </Trans>
            </>
          )}
        </span>
      </div>
      {link.state === 'works' && !isAsking && (
        <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          <Trans>Unieważnij</Trans>
        </Button>
      )}
      {isAsking && (
        <div role="alert" className={classes['question']}>
          <p>
            <Trans>Link przestanie działać, a otwarte nim strony zamkną się od razu.</Trans>
          </p>
          <div className={classes['buttons']}>
            <Button
              color="red.8"
              size="compact-sm"
              loading={revoke.isPending}
              onClick={() => revoke.mutate({ linkId: link.id })}
            >
              <Trans>Unieważnij link</Trans>
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setAsking(false)}>
              <Trans>Anuluj</Trans>
            </Button>
          </div>
          {revoke.isError && (
            <p>
              <Trans>Nie unieważniono. Spróbuj ponownie.</Trans>
            </p>
          )}
        </div>
      )}
    </li>
  )
}
