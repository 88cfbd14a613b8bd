import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import { ContentChanges } from './ContentChanges.tsx'
import classes from './SignOff.module.css'
import { VersionSide } from './VersionSide.tsx'

const now = 'now'

/** Two versions, or one and the line-up now: the difference in words, and both beside each other. */
export const VersionComparison = ({ lineup }: { lineup: Lineup }) => {
  const { t } = useLingui()
  const { versions, content, decision } = lineup
  const [from, setFrom] = useState(String(decision?.version ?? versions.at(-1)?.number ?? now))
  const [to, setTo] = useState(now)
  const contentOf = (value: string) =>
    versions.find(({ number }) => String(number) === value)?.content ?? content
  const nameOf = (value: string) => (value === now ? t`skład teraz` : t`wersja ${value}`)
  const options = [...versions.map(({ number }) => String(number)), now].map((value) => ({
    value,
    label: nameOf(value),
  }))
  const [before, after] = [contentOf(from), contentOf(to)]
  return (
    <section aria-label={t`Porównanie wersji`} className={classes['comparison']}>
      <h3>
        <Trans>Porównaj</Trans>
      </h3>
      <div className={classes['sides']}>
        <NativeSelect
          label={t`Co`}
          data={options}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <NativeSelect
          label={t`Z czym`}
          data={options}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </div>
      <ContentChanges label={t`Różnice`} before={before} after={after} />
      <div className={classes['sides']}>
        <VersionSide title={nameOf(from)} content={before} other={after} />
        <VersionSide title={nameOf(to)} content={after} other={before} />
      </div>
    </section>
  )
}
