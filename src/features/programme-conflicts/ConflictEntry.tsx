import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DecidedConflict } from '#contract/conflicts.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import type { KnownConflict } from '#domain/conflicts/withDecisions.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { ConflictSide } from './ConflictSide.tsx'
import classes from './Conflicts.module.css'

/** One conflict: what contradicts what, both sides as links to where they are moved, what helps, and what was said before. */
export const ConflictEntry = ({
  conflict,
  words: { sentence, help },
  sides,
  showsDay,
  action,
}: {
  conflict: KnownConflict
  words: { sentence: string; help: string }
  sides: readonly ProgrammeItem[]
  showsDay: boolean
  action: ReactNode
}) => {
  const { t } = useLingui()
  const { severity, ignored, wasIgnored } = conflict
  const isError = severity === 'error'
  return (
    <li className={classes['entry']} data-severity={ignored === null ? severity : 'ignored'}>
      <span className={classes['shape']} role="img" aria-label={isError ? t`błąd` : t`ostrzeżenie`}>
        {isError ? '✕' : '▲'}
        {'\uFE0E'}
      </span>
      <div className={classes['words']}>
        <h3 className={classes['sentence']}>{sentence}</h3>
        <ul className={classes['sides']}>
          {sides.map((item) => (
            <ConflictSide key={item.id} item={item} showsDay={showsDay} />
          ))}
        </ul>
        {ignored === null && <p className={classes['quiet']}>{help}</p>}
        {ignored !== null && (
          <p>
            <Trans>Pominięto</Trans>: <Remark remark={ignored} />
          </p>
        )}
        {wasIgnored !== null && (
          <p className={classes['before']}>
            <Trans>Pominięto wcześniej, ale od tego czasu coś się zmieniło</Trans>:{' '}
            <Remark remark={wasIgnored} />
          </p>
        )}
      </div>
      {action !== undefined && <div className={classes['action']}>{action}</div>}
    </li>
  )
}

const Remark = ({ remark: { by, at, reason } }: { remark: NonNullable<DecidedConflict['ignored']> }) => (
  <>
    {reason !== '' && <>„{reason}” </>}
    <span className={classes['quiet']}>
      ({by}, <Instant at={at} />)
    </span>
  </>
)
