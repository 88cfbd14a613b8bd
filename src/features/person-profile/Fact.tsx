import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './PersonProfile.module.css'

/** One fact of a `dl`; what nobody has given yet is said, so that it can be asked for. */
export const Fact = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      {children || (
        <span className={classes['unknown']}>
          <Trans>nie podano</Trans>
        </span>
      )}
    </dd>
  </div>
)
