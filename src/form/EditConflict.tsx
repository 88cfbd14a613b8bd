import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { FieldConflict } from './mergeEdits.ts'
import classes from './RecordForm.module.css'

/** Fields that somebody else changed while they were being changed here: what it was, both sides, and a choice for each. */
export const EditConflict = ({
  conflicts,
  labels,
  showValue = showPlainValue,
  onResolve,
}: {
  conflicts: readonly FieldConflict[]
  labels: Readonly<Record<string, string>>
  showValue?: (field: string, value: unknown) => string
  onResolve: (field: string, side: 'mine' | 'theirs') => void
}) => {
  const { t } = useLingui()
  return (
    <section role="alert" className={classes['conflict']}>
      <div>
        <h2>
          <Trans>Ktoś zmienił to samo w międzyczasie</Trans>
        </h2>
        <p>
          <Trans>Wpisane tutaj wartości zostały. Przy każdym polu wybierz, która ma zostać.</Trans>
        </p>
      </div>
      {conflicts.map(({ field, base, mine, theirs }) => {
        const label = labels[field] ?? field
        const before = showValue(field, base) || t`(puste)`
        return (
          <div key={field} role="group" aria-label={t`Różnica: ${label}`}>
            <strong>{label}</strong>
            <p>
              <Trans>Przedtem: {before}</Trans>
            </p>
            <div className={classes['sides']}>
              <div className={classes['side']}>
                <span>
                  <Trans>Wpisane tutaj</Trans>
                </span>
                <p>{showValue(field, mine) || t`(puste)`}</p>
                <Button size="compact-sm" variant="default" onClick={() => onResolve(field, 'mine')}>
                  <Trans>Zostaw wpisane</Trans>
                </Button>
              </div>
              <div className={classes['side']}>
                <span>
                  <Trans>Zapisane przez inną osobę</Trans>
                </span>
                <p>{showValue(field, theirs) || t`(puste)`}</p>
                <Button size="compact-sm" variant="default" onClick={() => onResolve(field, 'theirs')}>
                  <Trans>Weź zapisane</Trans>
                </Button>
              </div>
            </div>
          </div>
        )
      })}
    </section>
  )
}

const showPlainValue = (_field: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value, null, 2)
}
