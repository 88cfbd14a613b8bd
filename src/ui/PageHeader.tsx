import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'
import { PageTitle } from './PageTitle.tsx'

/** What this page is about: its one `<h1>`, a quiet line of facts under it, and what can be done at the right. */
export const PageHeader = ({
  title,
  facts,
  actions,
}: {
  title: ReactNode
  facts?: ReactNode
  actions?: ReactNode
}) => (
  <header className={classes['header']}>
    <div className={classes['words']}>
      <PageTitle className={classes['title']}>{title}</PageTitle>
      {facts !== undefined && <p className={classes['facts']}>{facts}</p>}
    </div>
    {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
  </header>
)
