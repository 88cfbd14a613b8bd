import { IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import classes from './ActionMenu.module.css'

/** Looks and speaks as one row of a menu; for a link: `<Link {...menuItem} to="…">`. */
export const menuItem = { role: 'menuitem', tabIndex: -1, className: classes['item'] } as const

/** Something to be done, among others of a menu. */
export const MenuAction = ({
  isDangerous = false,
  onClick,
  children,
}: {
  isDangerous?: boolean
  onClick: () => void
  children: ReactNode
}) => (
  <button type="button" {...menuItem} data-dangerous={isDangerous || undefined} onClick={onClick}>
    {children}
  </button>
)

/** Between the rows that work on and those that put away. */
export const MenuDivider = () => <hr className={classes['divider']} />

/**
 * A button with three dots, and under it a menu of what can be done: the browser's own popover, which closes by Escape and by a
 * click elsewhere and gives the focus back. Arrows, Home and End go through it, as the ARIA practices want of a menu button.
 */
export const ActionMenu = ({
  label,
  isFramed = false,
  children,
}: {
  label: string
  isFramed?: boolean
  children: ReactNode
}) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const whileOpen = useRef<AbortController>(null)
  const hide = () => menu.current?.hidePopover()

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const focus = (index: number) => items().at(index)?.focus()

  /** Under the button, or above it where there is no room; whatever scrolls takes the button away from it. */
  const open = () => {
    const element = menu.current
    const box = button.current?.getBoundingClientRect()
    if (element === null || box === undefined) return
    const { width, height } = element.getBoundingClientRect()
    const below = box.bottom + 4
    element.style.left = `${Math.max(8, box.right - width)}px`
    element.style.top = `${below + height > innerHeight ? Math.max(8, box.top - 4 - height) : below}px`
    whileOpen.current = new AbortController()
    const { signal } = whileOpen.current
    addEventListener('scroll', hide, { capture: true, signal })
    addEventListener('resize', hide, { signal })
    focus(0)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items()
    const at = all.findIndex((item) => item === document.activeElement)
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: Math.max(at, 0) - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') hide()
    if (to === undefined) return
    event.preventDefault()
    focus(to)
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['button']}
        data-framed={isFramed || undefined}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
      >
        <IconDots size={20} stroke={1.75} aria-hidden />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={classes['menu']}
        onToggle={({ newState }) => (newState === 'open' ? open() : whileOpen.current?.abort())}
        onClick={hide}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </>
  )
}
