import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Lineup, Proposal } from '#contract/lineups.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { ProposalDetails } from './ProposalDetails.tsx'
import { ProposalOutcome } from './ProposalOutcome.tsx'
import classes from './SignOff.module.css'
import { useProposal } from './useProposal.ts'

const AcceptPerson = lazy(async () => ({ default: (await import('./AcceptPerson.tsx')).AcceptPerson }))
const RefuseProposal = lazy(async () => ({ default: (await import('./RefuseProposal.tsx')).RefuseProposal }))

/** One proposal: what is asked for, by whom, and the two answers to it; or what became of it. */
export const ProposalCard = ({ lineup, proposal }: { lineup: Lineup; proposal: Proposal }) => {
  const [asked, setAsked] = useState<'accept' | 'refuse' | null>(null)
  const close = () => setAsked(null)
  const { id: proposalId, details, by, at } = proposal
  const { panelId } = lineup
  const card = useProposal({ panelId, proposalId }, close)
  const isGone =
    details.kind === 'card' && lineup.content.people.every(({ personId }) => personId !== details.personId)
  return (
    <li className={classes['proposal']}>
      <ProposalDetails lineup={lineup} details={details} />
      <span className={classes['quiet']}>
        {by}, <Instant at={at} />
      </span>
      <ProposalOutcome proposal={proposal} />
      {proposal.state === 'open' && (
        <Permitted operation="lineups.resolveProposal">
          <div className={classes['actions']}>
            {!isGone && (
              <Button
                size="compact-sm"
                loading={card.isPending}
                onClick={() =>
                  details.kind === 'person'
                    ? setAsked('accept')
                    : card.resolve({ state: 'accepted', reply: '', place: null })
                }
              >
                {details.kind === 'person' ? <Trans>Przyjmij…</Trans> : <Trans>Przyjmij poprawkę</Trans>}
              </Button>
            )}
            <Button variant="default" size="compact-sm" onClick={() => setAsked('refuse')}>
              <Trans>Odrzuć…</Trans>
            </Button>
          </div>
          {card.failure !== undefined && (
            <p role="alert">
              <Trans>Nie zapisano. Spróbuj ponownie.</Trans>
            </p>
          )}
        </Permitted>
      )}
      <Suspense>
        {asked === 'accept' && details.kind === 'person' && (
          <AcceptPerson lineup={lineup} proposalId={proposalId} name={details.name} onClose={close} />
        )}
        {asked === 'refuse' && <RefuseProposal panelId={panelId} proposalId={proposalId} onClose={close} />}
      </Suspense>
    </li>
  )
}
