import { Trans, useLingui } from '@lingui/react/macro'
import type { Panel } from '#contract/panels.ts'
import { panelProblemLabels } from '#src/api/panelProblemLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './PanelCard.module.css'

/** What the stored panel lacks, quietly; nothing when it lacks nothing. */
export const PanelProblems = ({ panel }: { panel: Panel }) => {
  const { t, i18n } = useLingui()
  return (
    panel.problems.length > 0 && (
      <section aria-label={t`Brakuje`} className={classes['box']}>
        <h2>
          <Trans>Brakuje</Trans>
        </h2>
        <ul className={classes['problems']}>
          {panel.problems.map((problem) => (
            <li key={problem}>
              <StateBadge state={problem === 'person-clash' ? 'remarks' : 'waiting'}>
                {i18n._(panelProblemLabels[problem])}
              </StateBadge>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}
