import { Trans } from '@lingui/react/macro'
import type { Proposal } from '#contract/lineups.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './SignOff.module.css'

/** What became of a proposal, who answered it and what they wrote; nothing while it is open. */
export const ProposalOutcome = ({
  proposal: { state, reply, resolvedBy, resolvedAt },
}: {
  proposal: Proposal
}) => {
  if (state === 'open') return null
  return (
    <>
      <span>
        <StateBadge state={state === 'accepted' ? 'confirmed' : 'declined'}>
          {state === 'accepted' ? (
            <Trans>Przyjęto</Trans>
          ) : (
            // A letter that is „Odrzucono” has another word in English.
            <Trans context="proposal">Odrzucono</Trans>
          )}
        </StateBadge>{' '}
        <span className={classes['quiet']}>
          {resolvedBy}
          {resolvedAt !== null && (
            <>
              , <Instant at={resolvedAt} />
            </>
          )}
        </span>
      </span>
      {reply !== '' && <p className={classes['remark']}>{reply}</p>}
    </>
  )
}
