import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './SignOff.module.css'
import { VersionComparison } from './VersionComparison.tsx'

/** The versions that were frozen, the newest first: when, by whom and what for; opened, any two can be compared. */
export const Versions = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { versions, decisions, sent, version: current } = lineup
  const count = versions.length
  if (count === 0) return null
  const marksOf = (number: number) => [
    ...(number === current ? [t`obecna`] : []),
    ...(number === sent?.version ? [t`wysłana ostatnio`] : []),
    ...(decisions.some(({ answer, version }) => answer === 'signed' && version === number)
      ? [t`podpisana`]
      : []),
  ]
  return (
    <details className={classes['versions']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>Wersje składu ({count})</Trans>
      </summary>
      {isOpen && (
        <>
          <ul aria-label={t`Wersje składu`} className={classes['rows']}>
            {versions.toReversed().map(({ number, createdAt, createdBy }) => (
              <li key={number}>
                <strong>
                  <Trans>Wersja {number}</Trans>
                </strong>
                <span className={classes['quiet']}>
                  <Instant at={createdAt} />
                  {createdBy !== '' && `, ${createdBy}`}
                </span>
                <span>{marksOf(number).join(', ')}</span>
              </li>
            ))}
          </ul>
          <VersionComparison lineup={lineup} />
        </>
      )}
    </details>
  )
}
