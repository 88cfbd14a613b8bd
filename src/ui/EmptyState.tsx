import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'
import { PageTitle } from './PageTitle.tsx'

/** Nothing here yet: what belongs here, in a sentence, and the one action that begins it. `isPage`: nothing else is on the page. */
export const EmptyState = ({
  title,
  isPage = false,
  children,
  action,
}: {
  title: ReactNode
  isPage?: boolean
  children?: ReactNode
  action?: ReactNode
}) => (
  <div className={classes['empty']}>
    {isPage ? (
      <PageTitle className={classes['title']}>{title}</PageTitle>
    ) : (
      <h2 className={classes['title']}>{title}</h2>
    )}
    {children !== undefined && <p className={classes['words']}>{children}</p>}
    {action}
  </div>
)
