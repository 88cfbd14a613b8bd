import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

/** Nothing here yet: what belongs here, in a sentence, and the one action that begins it. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) => (
  <div className={classes['empty']}>
    <h2 className={classes['title']}>{title}</h2>
    {children !== undefined && <p className={classes['words']}>{children}</p>}
    {action}
  </div>
)
