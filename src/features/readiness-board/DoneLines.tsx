import { Trans } from '@lingui/react/macro'
import type { Readiness } from '#contract/events.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { doneLabels } from './doneLabels.ts'
import { useLingui } from '@lingui/react'
import classes from './ReadinessBoard.module.css'

/** What is done, in one quiet paragraph. */
export const DoneLines = ({ lines }: { lines: Readiness['lines'] }) => {
  const { i18n } = useLingui()
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="done" className={classes['done']}>
      <h2 id="done" className={classes['title']}>
        <Trans>Gotowe</Trans>
      </h2>
      <ul>
        {lines.map(({ code }) => {
          const label = doneLabels[code]
          return (
            label !== undefined && (
              <li key={code}>
                <StateBadge state="confirmed">{i18n._(label)}</StateBadge>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
