import { useEffect, useRef } from 'react'

/**
 * For a button that gives way to a form: answers the button's ref, and has the focus on it again once the form is closed. What
 * took the focus meanwhile keeps it.
 */
export const useReturnFocus = (isOpen: boolean) => {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
