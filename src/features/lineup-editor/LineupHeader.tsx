import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Appearance } from '#contract/programme.ts'
import { lineupProblems } from '#domain/lineup.ts'
import { panelProblemLabels } from '#src/api/panelProblemLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './LineupEditor.module.css'

/** Above a line-up: what a panel's still lacks as it is shown now, saved or not, and at the right what can be done with it. */
export const LineupHeader = ({
  kind,
  people,
  children,
}: {
  kind: 'panel' | 'speakers'
  people: readonly Appearance[]
  children: ReactNode
}) => {
  const { i18n } = useLingui()
  const problems = kind === 'panel' ? lineupProblems(people) : []
  return (
    <header className={classes['header']}>
      <h2>{kind === 'panel' ? <Trans>Skład</Trans> : <Trans>Prelegenci</Trans>}</h2>
      {problems.map((problem) => (
        <StateBadge key={problem} state="draft">
          {i18n._(panelProblemLabels[problem])}
        </StateBadge>
      ))}
      <div className={classes['headerActions']}>{children}</div>
    </header>
  )
}
