import { Trans, useLingui } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import { ProposalCard } from './ProposalCard.tsx'
import classes from './SignOff.module.css'

/** What the moderator and the guests proposed: what waits for an answer first, what was answered folded away. */
export const Proposals = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const open = lineup.proposals.filter(({ state }) => state === 'open')
  const answered = lineup.proposals.filter(({ state }) => state !== 'open')
  const count = answered.length
  if (lineup.proposals.length === 0) return null
  return (
    <section aria-label={t`Propozycje`} className={classes['card']}>
      <h2>
        <Trans>Propozycje</Trans>
      </h2>
      {open.length > 0 && (
        <ul aria-label={t`Propozycje do rozpatrzenia`} className={classes['rows']}>
          {open.map((proposal) => (
            <ProposalCard key={proposal.id} lineup={lineup} proposal={proposal} />
          ))}
        </ul>
      )}
      {count > 0 && (
        <details>
          <summary>
            <Trans>Rozpatrzone ({count})</Trans>
          </summary>
          <ul aria-label={t`Propozycje rozpatrzone`} className={classes['rows']}>
            {answered.map((proposal) => (
              <ProposalCard key={proposal.id} lineup={lineup} proposal={proposal} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
