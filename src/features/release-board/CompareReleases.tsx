import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReleaseSummary } from '#contract/releases.ts'
import classes from './ReleaseBoard.module.css'

/** Chooses any two releases; the children say in what they differ. */
export const CompareReleases = ({
  releases,
  from,
  to,
  onChoose,
  children,
}: {
  releases: readonly ReleaseSummary[]
  from: number
  to: number
  onChoose: (chosen: { from: number; to: number }) => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const options = releases.map(({ number, name }) => ({
    value: String(number),
    label: t`wersja ${number}: ${name}`,
  }))
  return (
    <section aria-labelledby="compare" className={classes['section']}>
      <h2 id="compare">
        <Trans>Różnice między wersjami</Trans>
      </h2>
      <div className={classes['choices']}>
        <NativeSelect
          label={t`Od`}
          data={options}
          value={String(from)}
          onChange={({ currentTarget }) => onChoose({ from: Number(currentTarget.value), to })}
        />
        <NativeSelect
          label={t`Do`}
          data={options}
          value={String(to)}
          onChange={({ currentTarget }) => onChoose({ from, to: Number(currentTarget.value) })}
        />
      </div>
      {children}
    </section>
  )
}
