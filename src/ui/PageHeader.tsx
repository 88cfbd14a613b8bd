import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'
import { PageTitle } from './PageTitle.tsx'

/** What this page is about: its one `<h1>`, a quiet line of facts under it, and what can be done at the right. */
export const PageHeader = ({
  title,
  facts,
  actions,
  isOnScreenOnly = false,
}: {
  title: ReactNode
  facts?: ReactNode
  actions?: ReactNode
  /** Not printed: what follows is a document with a heading of its own. */
  isOnScreenOnly?: boolean
}) => (
  <header className={classes['header']} data-on-screen-only={isOnScreenOnly || undefined}>
    <div className={classes['words']}>
      <PageTitle className={classes['title']}>{title}</PageTitle>
      {facts !== undefined && <p className={classes['facts']}>{facts}</p>}
    </div>
    {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
  </header>
)
