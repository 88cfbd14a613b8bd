import type { ReactNode } from 'react'
import classes from './IconButton.module.css'

/**
 * A button that shows only a picture: its name is said to assistive technology and on hover. `shortcut` is one key, such
 * as `?`. A disabled one keeps the focus that it has, so that the keyboard does not lose its place.
 */
export const IconButton = ({
  label,
  shortcut,
  pressed,
  disabled = false,
  onClick,
  children,
}: {
  label: string
  shortcut?: string
  pressed?: boolean
  disabled?: boolean
  onClick: () => void
  children: ReactNode
}) => (
  <button
    type="button"
    className={classes['button']}
    aria-label={label}
    aria-keyshortcuts={shortcut}
    aria-pressed={pressed}
    title={label}
    aria-disabled={disabled || undefined}
    onClick={disabled ? undefined : onClick}
  >
    {children}
  </button>
)
