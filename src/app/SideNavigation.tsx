import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { destinations } from './destinations.ts'
import { Mark } from './Mark.tsx'
import { OutboxCount } from './OutboxCount.tsx'
import classes from './SideNavigation.module.css'

export const SideNavigation = () => {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Główna nawigacja`} className={classes['side']}>
      <Link to="/" className={classes['brand']}>
        <Mark />
        Mównica
      </Link>
      <div className={classes['links']}>
        {destinations.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={classes['link']}>
            <Icon size={20} stroke={1.75} aria-hidden />
            {t(label)}
            {to === '/outbox' && <OutboxCount />}
          </Link>
        ))}
      </div>
    </nav>
  )
}
