import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import type { DecisionKind } from './DecisionDialog.tsx'
import { isReopenable } from './isReopenable.ts'

const DecisionDialog = lazy(async () => ({
  default: (await import('./DecisionDialog.tsx')).DecisionDialog,
}))

/** What staff can write down about the moderator's answer. */
export const DecisionActions = ({ lineup }: { lineup: Lineup }) => {
  const [kind, setKind] = useState<DecisionKind | null>(null)
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setKind('on-behalf')}>
        <Trans>Zapisz w imieniu</Trans>
      </Button>
      {lineup.state !== 'signed' && lineup.state !== 'skipped' && (
        <Button variant="default" size="compact-sm" onClick={() => setKind('skipped')}>
          <Trans>Pomiń z uzasadnieniem</Trans>
        </Button>
      )}
      {isReopenable(lineup.decision) && (
        <Button variant="default" size="compact-sm" onClick={() => setKind('reopened')}>
          <Trans>Cofnij</Trans>
        </Button>
      )}
      {kind !== null && (
        <Suspense>
          <DecisionDialog
            kind={kind}
            lineup={lineup}
            subject={{ kind: 'lineup' }}
            onClose={() => setKind(null)}
          />
        </Suspense>
      )}
    </>
  )
}
