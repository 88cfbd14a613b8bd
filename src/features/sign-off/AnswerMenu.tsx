import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import type { DecisionKind } from './DecisionDialog.tsx'
import { nameIn } from './decisionSubject.ts'
import { isReopenable } from './isReopenable.ts'
import classes from './SignOff.module.css'

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
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            size={36}
            color="gray"
            className={classes['more'] ?? ''}
            aria-label={t`Odpowiedź: ${name}`}
          >
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onAsk}>
            <Trans>Zapytaj</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => setKind('on-behalf')}>
            <Trans>Zapisz w imieniu</Trans>
          </Menu.Item>
          {state !== 'skipped' && state !== 'confirmed' && (
            <Menu.Item onClick={() => setKind('skipped')}>
              <Trans>Pomiń z uzasadnieniem</Trans>
            </Menu.Item>
          )}
          {isReopenable(decision) && (
            <Menu.Item onClick={() => setKind('reopened')}>
              <Trans>Cofnij odpowiedź</Trans>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
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
