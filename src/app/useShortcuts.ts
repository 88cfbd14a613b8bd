import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { destinations } from './destinations.ts'
import { hasLetterShortcuts } from './letterShortcuts.ts'

const sequenceMilliseconds = 1000

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'))

/** Whoever carries `aria-keyshortcuts` for this key and can be seen: a field takes the focus, a button or a link is pressed. */
const press = (key: string): boolean => {
  const carriers = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)
  const carrier = [...carriers].find((element) => element.checkVisibility())
  if (carrier === undefined) return false
  if (carrier instanceof HTMLInputElement) carrier.select()
  else carrier.click()
  return true
}

/**
 * The keyboard of every staff page: `Control+K`, and outside of fields `/`, `n`, `?` and `g` followed by a destination's
 * key. An element of the page takes part by carrying `aria-keyshortcuts`; the search and the list of keys open whether their
 * buttons are to be seen or not, for a page that is enlarged four times has the navigation of a phone.
 */
export const useShortcuts = (opens: { onSearch: () => void; onKeyboardHelp: () => void }) => {
  const navigate = useNavigate()
  const openSearch = useEffectEvent(opens.onSearch)
  const openHelp = useEffectEvent(opens.onKeyboardHelp)
  useEffect(() => {
    let startedGoingAt = Number.NEGATIVE_INFINITY
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]') !== null) return
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'k') return
        event.preventDefault()
        openSearch()
        return
      }
      if (isTyping(event.target) || !hasLetterShortcuts()) return
      const isGoing = event.timeStamp - startedGoingAt < sequenceMilliseconds
      startedGoingAt = Number.NEGATIVE_INFINITY
      const destination = isGoing ? destinations.find(({ key }) => key === event.key) : undefined
      if (destination !== undefined) {
        event.preventDefault()
        void navigate({ to: destination.to })
      } else if (event.key === 'g') {
        startedGoingAt = event.timeStamp
      } else if (event.key === '?') {
        event.preventDefault()
        openHelp()
      } else if (['/', 'n'].includes(event.key) && press(event.key)) {
        event.preventDefault()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}
