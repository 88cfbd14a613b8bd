import { useLingui } from '@lingui/react/macro'
import type { LineupState } from '#contract/signOffs.ts'
import { lineupStateLabels } from '#src/api/lineupStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { lineupStatuses } from './panelSearch.ts'
import classes from './StateStrip.module.css'

/**
 * How many panels stand in each state; pressing one narrows the list to it, pressing it again takes that back. What no
 * panel is in is left out, except what the list is narrowed to.
 */
export const StateStrip = ({
  states,
  status,
  onChange,
}: {
  states: readonly { state: LineupState; count: number }[]
  status: string | undefined
  onChange: (change: { status: string | undefined }) => void
}) => {
  const { t, i18n } = useLingui()
  const counts = new Map(states.map(({ state, count }) => [state, count]))
  const shown = lineupStatuses.filter((state) => counts.has(state) || state === status)
  if (shown.length === 0) return null
  return (
    <div role="search" aria-label={t`Stan składów`} className={classes['strip']}>
      {shown.map((state) => {
        const { word, badge } = lineupStateLabels[state]
        return (
          <button
            key={state}
            type="button"
            className={classes['state']}
            aria-pressed={state === status}
            onClick={() => onChange({ status: state === status ? undefined : state })}
          >
            <StateBadge state={badge}>{i18n._(word)}</StateBadge>
            <span className={classes['count']}>{counts.get(state) ?? 0}</span>
          </button>
        )
      })}
    </div>
  )
}
