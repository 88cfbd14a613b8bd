import { useSortable } from '@dnd-kit/sortable'
import { useLingui } from '@lingui/react/macro'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { type ReactNode, useLayoutEffect } from 'react'
import { IconButton } from './IconButton.tsx'
import classes from './OrderedList.module.css'

/** One row of an `OrderedList`: grip, content, and the two buttons. */
export const OrderedRow = ({
  id,
  name,
  isFirst,
  isLast,
  onMove,
  children,
}: {
  id: string
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const { node, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id })
  // A row that is taken out hands the focus on to the next one, or to the list: it would fall out of the page.
  useLayoutEffect(
    () => () => {
      const row = node.current
      if (row?.contains(document.activeElement) !== true) return
      const heir = row.nextElementSibling ?? row.previousElementSibling ?? row.parentElement
      if (heir instanceof HTMLElement) heir.focus()
    },
    [node],
  )
  return (
    // Alt with an arrow works from whichever control of the row has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={setNodeRef}
      tabIndex={-1}
      className={classes['row']}
      data-dragging={isDragging || undefined}
      style={{ transform: transform === null ? undefined : `translateY(${transform.y}px)`, transition }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <span {...listeners} aria-hidden className={classes['grip']}>
        <IconGripVertical size={18} stroke={1.75} />
      </span>
      <div className={classes['content']}>{children}</div>
      <IconButton label={t`Wyżej: ${name}`} disabled={isFirst} onClick={() => onMove(-1)}>
        <IconArrowUp size={18} stroke={1.75} />
      </IconButton>
      <IconButton label={t`Niżej: ${name}`} disabled={isLast} onClick={() => onMove(1)}>
        <IconArrowDown size={18} stroke={1.75} />
      </IconButton>
    </li>
  )
}
