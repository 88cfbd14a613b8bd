import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useMe } from '#src/api/session.ts'
import { AccountRows } from './AccountRows.tsx'
import classes from './AccountMenu.module.css'

/** „Anna Przykładowa-Wzór” → „AP”. */
const initialsOf = (name: string) => {
  const words = name.split(' ').filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => word?.slice(0, 1) ?? '').join('')
}

/** The initials of who is signed in; under them their sessions and the way out. */
export const AccountMenu = () => {
  const { t } = useLingui()
  const me = useMe()
  const menu = useRef<HTMLDivElement>(null)
  if (me.kind !== 'staff') return null
  const { name } = me
  return (
    <>
      <button type="button" className={classes['button']} popoverTarget="account" title={name}>
        {/* A name in an attribute would contradict the initials for those who speak to their computer. */}
        <span className={classes['name']}>{t`Konto: ${name}`}</span>
        <span aria-hidden>{initialsOf(name)}</span>
      </button>
      <div ref={menu} id="account" popover="auto" className={classes['menu']}>
        <AccountRows onChoose={() => menu.current?.hidePopover()} />
      </div>
    </>
  )
}
