import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import classes from './RefusedButton.module.css'

/**
 * A button that who is here may not press. It stays in the keyboard's way and says why: to assistive technology always,
 * to the eye while it is pointed at, has the focus or was pressed; Escape puts the words away.
 */
export const RefusedButton = ({
  reason,
  shortcut,
  children,
}: {
  reason: string
  shortcut?: string | undefined
  children: ReactNode
}) => {
  const reasonId = useId()
  const [isSaid, setSaid] = useState(false)
  const say = () => setSaid(true)
  const keepQuiet = () => setSaid(false)
  return (
    <span className={classes['refused']} onPointerEnter={say} onPointerLeave={keepQuiet}>
      <Button
        variant="default"
        className={classes['button'] ?? ''}
        aria-disabled
        aria-describedby={reasonId}
        aria-keyshortcuts={shortcut}
        onClick={say}
        onFocus={say}
        onBlur={keepQuiet}
        onKeyDown={({ key }) => key === 'Escape' && keepQuiet()}
      >
        {children}
      </Button>
      <span id={reasonId} role="tooltip" className={classes['reason']} data-said={isSaid || undefined}>
        {reason}
      </span>
    </span>
  )
}
