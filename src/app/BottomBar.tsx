import { Trans, useLingui } from '@lingui/react/macro'
import { IconDots, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { AccountRows } from './AccountRows.tsx'
import classes from './BottomBar.module.css'
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx'
import { destinations } from './destinations.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { OutboxCount } from './OutboxCount.tsx'

/** The navigation of a phone: four places at the thumb and the rest under "Więcej". */
export const BottomBar = ({ onSearch }: { onSearch: () => void }) => {
  const { t } = useLingui()
  const more = useRef<HTMLDivElement>(null)
  return (
    <div className={classes['bar']}>
      <nav aria-label={t`Nawigacja na dole`} className={classes['links']}>
        {destinations
          .filter(({ onPhone }) => onPhone)
          .map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} className={classes['link']}>
              <Icon size={22} stroke={1.75} aria-hidden />
              {t(label)}
            </Link>
          ))}
        <button type="button" className={classes['link']} popoverTarget="more-destinations">
          <IconDots size={22} stroke={1.75} aria-hidden />
          <Trans>Więcej</Trans>
        </button>
      </nav>
      <div ref={more} id="more-destinations" popover="auto" className={classes['more']}>
        <button
          type="button"
          className={classes['row']}
          onClick={() => {
            more.current?.hidePopover()
            onSearch()
          }}
        >
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <Trans>Szukaj</Trans>
        </button>
        {destinations
          .filter(({ onPhone }) => !onPhone)
          .map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} className={classes['row']} onClick={() => more.current?.hidePopover()}>
              <Icon size={20} stroke={1.75} aria-hidden />
              {t(label)}
              {to === '/outbox' && <OutboxCount />}
            </Link>
          ))}
        <div className={classes['account']}>
          <AccountRows onChoose={() => more.current?.hidePopover()} />
        </div>
        <div className={classes['switches']}>
          <LanguageSwitch />
          <ColorSchemeSwitch />
        </div>
      </div>
    </div>
  )
}
