import { Plural, Trans } from '@lingui/react/macro'
import type { ReviewLinkState } from '#domain/reviewLinkState.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ReviewLinks.module.css'

/** How it stands with somebody's link, in words; a request for a new one stands first. */
export const LinkStateBadge = ({ state }: { state: ReviewLinkState }) => (
  <span className={classes['state']}>
    {state.asksForNew && (
      <StateBadge state="remarks">
        <Trans>prosi o nowy link</Trans>
      </StateBadge>
    )}
    <WayIn state={state} />
  </span>
)

const WayIn = ({ state: { kind, openings, lastOpenedAt } }: { state: ReviewLinkState }) => {
  switch (kind) {
    case 'none':
      return (
        <StateBadge state="draft">
          <Trans>brak linku</Trans>
        </StateBadge>
      )
    case 'unopened':
      return (
        <StateBadge state="waiting">
          <Trans>gotowy, nieotwarty</Trans>
        </StateBadge>
      )
    case 'expired':
      return (
        <StateBadge state="skipped">
          <Trans>wygasł</Trans>
        </StateBadge>
      )
    case 'revoked':
      return (
        <StateBadge state="declined">
          <Trans>unieważniony</Trans>
        </StateBadge>
      )
    case 'opened':
      return (
        <StateBadge state="confirmed">
          <span>
            <Plural
              value={openings}
              one="otwarty w # przeglądarce"
              few="otwarty w # przeglądarkach"
              many="otwarty w # przeglądarkach"
              other="otwarty w # przeglądarki"
            />
            {lastOpenedAt !== null && (
              <>
                {', '}
                <Trans>
                  ostatnio <Instant at={lastOpenedAt} />
                </Trans>
              </>
            )}
          </span>
        </StateBadge>
      )
  }
}
