import type { ReactNode } from 'react'
import { TopProgress } from '#src/ui/TopProgress.tsx'
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Mark } from './Mark.tsx'
import classes from './PlainShell.module.css'

/** Around the pages of those who are not staff, or not yet: one column, made for a phone. `title`: what it all belongs to. */
export const PlainShell = ({
  title,
  actions,
  footer,
  children,
}: {
  title?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) => (
  <div className={classes['shell']}>
    <TopProgress />
    <header className={classes['bar']}>
      <Mark />
      <span className={classes['title']}>{title ?? 'Mównica'}</span>
      <LanguageSwitch />
      <ColorSchemeSwitch />
      {actions}
    </header>
    <main id="content" tabIndex={-1} className={classes['main']}>
      {children}
    </main>
    {footer !== undefined && <footer className={classes['footer']}>{footer}</footer>}
  </div>
)
