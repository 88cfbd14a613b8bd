import { useLingui } from '@lingui/react/macro'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './Timeline.module.css'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** „Cofnij” and „Ponów”, also by Ctrl+Z and Ctrl+Shift+Z anywhere on the page but in a field or a dialog. */
export const UndoButtons = ({
  canUndo,
  canRedo,
  undo,
  redo,
  said,
}: {
  canUndo: boolean
  canRedo: boolean
  undo: () => Promise<void>
  redo: () => Promise<void>
  /** What was done last, for those who hear it. */
  said: string
}) => {
  const { t } = useLingui()
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
    const isElsewhere = isTyping(event.target) || document.querySelector('dialog[open]') !== null
    if (!isUndo || isElsewhere || event.repeat) return
    event.preventDefault()
    void (event.shiftKey ? redo() : undo())
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <IconButton
        label={t`Cofnij przesunięcie`}
        shortcut="Control+Z"
        disabled={!canUndo}
        onClick={() => void undo()}
      >
        <IconArrowBackUp size={20} stroke={1.75} />
      </IconButton>
      <IconButton
        label={t`Ponów przesunięcie`}
        shortcut="Control+Shift+Z"
        disabled={!canRedo}
        onClick={() => void redo()}
      >
        <IconArrowForwardUp size={20} stroke={1.75} />
      </IconButton>
      <p role="status" className={classes['hidden']}>
        {said}
      </p>
    </>
  )
}
