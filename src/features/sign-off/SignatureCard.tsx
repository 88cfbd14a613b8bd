import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Lineup } from '#contract/lineups.ts'
import { moderatorOf } from '#domain/contentDifference.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { DecisionActions } from './DecisionActions.tsx'
import { LineupStateBadge } from './LineupStateBadge.tsx'
import { SignatureFacts } from './SignatureFacts.tsx'
import { SignedChanges } from './SignedChanges.tsx'
import classes from './SignOff.module.css'
import { ToBeConfirmedSwitch } from './ToBeConfirmedSwitch.tsx'

/** The moderator's signature: where it stands, what it is on, what changed since, and what staff can do. */
export const SignatureCard = ({ lineup, onAsk }: { lineup: Lineup; onAsk: () => void }) => {
  const { t } = useLingui()
  const { state, isReady } = lineup
  const isVoid = state === 'void'
  const hasModerator = moderatorOf(lineup.content) !== undefined
  return (
    <section aria-label={t`Podpis moderatora`} className={classes['card']}>
      <h2>
        <Trans>Podpis moderatora</Trans>
      </h2>
      <p role="status" className={classes['states']}>
        <LineupStateBadge lineup={lineup} />
        {isReady && (
          <StateBadge state="confirmed">
            <Trans>panel gotowy</Trans>
          </StateBadge>
        )}
      </p>
      <SignatureFacts lineup={lineup} />
      <SignedChanges lineup={lineup} />
      {!isVoid && (
        <Permitted operation="requests.create">
          <div className={classes['actions']}>
            {hasModerator ? (
              <>
                {state !== 'signed' && (
                  <Button variant={state === 'sent' ? 'default' : 'filled'} onClick={onAsk}>
                    <Trans>Wyślij do moderatora</Trans>
                  </Button>
                )}
                <DecisionActions lineup={lineup} />
              </>
            ) : (
              <RefusedButton reason={t`Najpierw trzeba wybrać moderatora i zapisać skład.`}>
                <Trans>Wyślij do moderatora</Trans>
              </RefusedButton>
            )}
          </div>
        </Permitted>
      )}
      {!isVoid && <ToBeConfirmedSwitch lineup={lineup} />}
    </section>
  )
}
