import { useLingui } from '@lingui/react/macro'
import { IconKeyboard, IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { IconButton } from '#src/ui/IconButton.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import classes from './TopBar.module.css'

/** Above the page: what it belongs to (filled by the page through `TopBarContext`) and the switches. */
export const TopBar = ({
  slotRef,
  onSearch,
  onKeyboardHelp,
}: {
  slotRef: Ref<HTMLDivElement>
  onSearch: () => void
  onKeyboardHelp: () => void
}) => {
  const { t } = useLingui()
  return (
    <header className={classes['bar']}>
      <div ref={slotRef} className={classes['context']} />
      <div className={classes['switches']}>
        <IconButton label={t`Szukaj`} shortcut="Control+K" onClick={onSearch}>
          <IconSearch size={20} stroke={1.75} />
        </IconButton>
        <LanguageSwitch />
        <ColorSchemeSwitch />
        <IconButton label={t`Skróty klawiszowe`} shortcut="?" onClick={onKeyboardHelp}>
          <IconKeyboard size={20} stroke={1.75} />
        </IconButton>
        <AccountMenu />
      </div>
    </header>
  )
}
