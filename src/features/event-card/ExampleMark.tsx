import { Trans } from '@lingui/react/macro'
import classes from './ExampleMark.module.css'

/** Says quietly that a record belongs to the example that came with the application. */
export const ExampleMark = () => (
  <span className={classes['mark']}>
    <Trans>przykład</Trans>
  </span>
)
