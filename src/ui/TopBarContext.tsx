import { createContext, type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'

/** Where the shell's top bar takes what a page says about itself; `null` while there is no bar. */
export const TopBarSlot = createContext<HTMLElement | null>(null)

/** Puts its children in the top bar: for the pages of one event, the event's name and date. */
export const TopBarContext = ({ children }: { children: ReactNode }) => {
  const slot = use(TopBarSlot)
  return slot === null ? null : createPortal(children, slot)
}
