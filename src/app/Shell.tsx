import { Trans } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, useState } from 'react'
import { TopBarSlot } from '#src/ui/TopBarContext.tsx'
import { TopProgress } from '#src/ui/TopProgress.tsx'
import { BottomBar } from './BottomBar.tsx'
import type { KeyboardHelp } from './KeyboardHelp.tsx'
import { PlainShell } from './PlainShell.tsx'
import { ReviewShell } from './ReviewShell.tsx'
import classes from './Shell.module.css'
import { SideNavigation } from './SideNavigation.tsx'
import { TopBar } from './TopBar.tsx'
import { useHeadingFocus } from './useHeadingFocus.ts'
import { useSearchDialog } from './useSearchDialog.ts'
import { useShortcuts } from './useShortcuts.ts'

// People who come by a link or who are not signed in have pages of their own, without the staff's navigation.
const shells = [
  { path: /^\/review(?:\/|$)/u, Around: ReviewShell },
  { path: /^\/(?:sign-in|link|passkey)(?:\/|$)/u, Around: PlainShell },
]

/** Read when it is first wanted: no page pays for it before. */
const readHelp = async () => (await import('./KeyboardHelp.tsx')).KeyboardHelp

/** What stays around every page: for staff the navigation, for others a page of one column. */
export const Shell = ({ children }: { children: ReactNode }): ReactElement => {
  useHeadingFocus()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const Around = shells.find(({ path }) => path.test(pathname))?.Around ?? StaffShell
  return <Around>{children}</Around>
}

/** Navigation at the side (at the thumb on a phone), a top bar, and the keyboard. */
const StaffShell = ({ children }: { children: ReactNode }) => {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [help, setHelp] = useState<{ Dialog: typeof KeyboardHelp }>()
  const { search, open, close: closeSearch } = useSearchDialog()
  const openSearch = () => void open()
  const openHelp = () => void readHelp().then((Dialog) => setHelp({ Dialog }))
  useShortcuts({ onSearch: openSearch, onKeyboardHelp: openHelp })
  return (
    <TopBarSlot value={slot}>
      <TopProgress />
      <a className={classes['skip']} href="#content">
        <Trans>Przejdź do treści</Trans>
      </a>
      <div className={classes['shell']}>
        <SideNavigation />
        <TopBar slotRef={setSlot} onSearch={openSearch} onKeyboardHelp={openHelp} />
        <main id="content" tabIndex={-1} className={classes['main']}>
          {children}
        </main>
        <BottomBar onSearch={openSearch} />
      </div>
      {search !== undefined && <search.Dialog initiallyTyped={search.typed} onClose={closeSearch} />}
      {help !== undefined && <help.Dialog onClose={() => setHelp(undefined)} />}
    </TopBarSlot>
  )
}
