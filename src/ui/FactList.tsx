import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './FactList.module.css'

/** What is known about one thing, to be read: a label and its value each; a value that nobody has given is said so. */
export const FactList = ({
  facts,
}: {
  facts: readonly { key: string; label: ReactNode; value: ReactNode }[]
}) => (
  <dl className={classes['facts']}>
    {facts.map(({ key, label, value }) => (
      <div key={key}>
        <dt>{label}</dt>
        <dd>
          {value === '' || value === null ? (
            <span className={classes['unknown']}>
              <Trans>nie podano</Trans>
            </span>
          ) : (
            value
          )}
        </dd>
      </div>
    ))}
  </dl>
)
