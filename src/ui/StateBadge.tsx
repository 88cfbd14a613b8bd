import { IconPlayerSkipForward } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './StateBadge.module.css'

const shapes = {
  confirmed: '●',
  waiting: '◐',
  remarks: '▲',
  draft: '◌',
  outdated: '↻',
  declined: '✕',
  // No font that we ship has this shape.
  skipped: <IconPlayerSkipForward size="1em" stroke={2} />,
} as const

/** A state as its word, with the shape and the colour that repeat it: never colour alone. */
export const StateBadge = ({ state, children }: { state: keyof typeof shapes; children: ReactNode }) => (
  <span className={classes['badge']} data-state={state}>
    <span aria-hidden className={classes['shape']}>
      {/* The variation selector keeps phones from drawing the shape as a picture. */}
      {shapes[state]}
      {typeof shapes[state] === 'string' && '\uFE0E'}
    </span>
    {/* One thing beside the shape: a day among the words is no column of its own. */}
    <span>{children}</span>
  </span>
)
