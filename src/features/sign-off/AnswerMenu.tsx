import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import { ActionMenu, MenuAction } from '#src/ui/ActionMenu.tsx'
import type { DecisionKind } from './DecisionDialog.tsx'
import { nameIn } from './decisionSubject.ts'
import { isReopenable } from './isReopenable.ts'

const DecisionDialog = lazy(async () => ({
  default: (await import('./DecisionDialog.tsx')).DecisionDialog,
}))

/** What staff can do about one person's answer. */
export const AnswerMenu = ({
  lineup,
  person: { appearanceId, personId, state, decision },
  onAsk,
}: {
  lineup: Lineup
  person: Lineup['people'][number]
  onAsk: () => void
}) => {
  const { t } = useLingui()
  const [kind, setKind] = useState<DecisionKind | null>(null)
  const name = nameIn(lineup, personId)
  return (
    <>
      <ActionMenu label={t`Odpowiedź: ${name}`}>
        <MenuAction onClick={onAsk}>
          <Trans>Zapytaj</Trans>
        </MenuAction>
        <MenuAction onClick={() => setKind('on-behalf')}>
          <Trans>Zapisz w imieniu</Trans>
        </MenuAction>
        {state !== 'skipped' && state !== 'confirmed' && (
          <MenuAction onClick={() => setKind('skipped')}>
            <Trans>Pomiń z uzasadnieniem</Trans>
          </MenuAction>
        )}
        {isReopenable(decision) && (
          <MenuAction onClick={() => setKind('reopened')}>
            <Trans>Cofnij odpowiedź</Trans>
          </MenuAction>
        )}
      </ActionMenu>
      {kind !== null && (
        <Suspense>
          <DecisionDialog
            kind={kind}
            lineup={lineup}
            subject={{ kind: 'place', appearanceId }}
            onClose={() => setKind(null)}
          />
        </Suspense>
      )}
    </>
  )
}
