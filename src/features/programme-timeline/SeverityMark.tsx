import { Trans } from '@lingui/react/macro'
import classes from './TimelineItem.module.css'
import type { Severity } from './timelineModel.ts'

/** That something contradicts an item, as a word with the shape and the colour that repeat it. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <span className={classes['severity']} data-severity={severity}>
    <span aria-hidden>
      {severity === 'error' ? '✕' : '▲'}
      {'\uFE0E'}
    </span>{' '}
    {severity === 'error' ? <Trans>kolizja</Trans> : <Trans>uwaga</Trans>}
  </span>
)
