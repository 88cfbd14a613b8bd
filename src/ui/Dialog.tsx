import { useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import classes from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

/**
 * A question or a small task above the page. It is the browser's own modal dialog: focus stays inside and returns, Escape
 * closes, the page behind is inert. Mounted means open: render it only while it is wanted.
 */
export const Dialog = ({
  title,
  onClose,
  children,
  actions,
}: {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}) => {
  const { t } = useLingui()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it leaves the page, so that closing gives the focus back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Whoever opened a form means to type: the first field, not the button that closes, has the focus.
    element?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classes['dialog']}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // Escape closes an open list of choices first, and only then the dialog around it.
        const isChoosing = event.target instanceof Element && event.target.ariaExpanded === 'true'
        if (event.key === 'Escape' && isChoosing) event.preventDefault()
      }}
      onCancel={(event) => {
        // Closing is the caller's decision: it unmounts the dialog, or keeps it open for what was typed.
        event.preventDefault()
        onClose()
      }}
    >
      <header className={classes['header']}>
        <h2 id={titleId} className={classes['title']}>
          {title}
        </h2>
        <IconButton label={t`Zamknij`} onClick={onClose}>
          <IconX size={20} stroke={1.75} />
        </IconButton>
      </header>
      <div className={classes['body']}>{children}</div>
      {actions !== undefined && <footer className={classes['actions']}>{actions}</footer>}
    </dialog>
  )
}
