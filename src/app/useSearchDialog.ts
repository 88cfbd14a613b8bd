import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Search } from './Search.tsx'

const load = () => import('./Search.tsx')

/** Collects what is typed while nothing is there yet to take it, up to Enter; `stop` answers it. */
const collectKeys = () => {
  let typed = ''
  let isEntered = false
  const collect = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isEntered) return
    if (event.key === 'Enter') isEntered = true
    else if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', collect, true)
  return {
    stop: () => {
      window.removeEventListener('keydown', collect, true)
      return { typed, isEntered }
    },
  }
}

/** Presses Enter where the focus is, as was done before there was anything to take it. */
const pressEnter = () =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
  )

/**
 * The search, whose code is read when it is first wanted: no page pays for it before. Keys pressed until it stands there
 * are its first ones, not lost and not the page's shortcuts.
 */
export const useSearchDialog = () => {
  const [search, setSearch] = useState<{ Dialog: typeof Search; typed: string }>()
  const isOpening = useRef(false)
  const open = async () => {
    if (isOpening.current || search !== undefined) return
    isOpening.current = true
    const keys = collectKeys()
    try {
      const { Search: Dialog } = await load()
      const { typed, isEntered } = keys.stop()
      // At once, so that no key falls between the two listeners.
      flushSync(() => setSearch({ Dialog, typed }))
      if (isEntered) pressEnter()
    } finally {
      keys.stop()
      isOpening.current = false
    }
  }
  return { search, open, close: () => setSearch(undefined) }
}
