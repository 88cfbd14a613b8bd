import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import classes from './OrderedList.module.css'
import { OrderedRow } from './OrderedRow.tsx'

// A drag is announced by the same sentence as every other move, not by the library's own in English.
const say = () => undefined
const silent = {
  announcements: { onDragStart: say, onDragOver: say, onDragEnd: say, onDragCancel: say },
  screenReaderInstructions: { draggable: '' },
}

/**
 * A list whose order matters: rows move by dragging their grip, by "Wyżej" and "Niżej", and by Alt with an arrow from
 * anywhere in the row. Each move is announced. The caller owns the items: `onReorder` gets them in the new order.
 */
export const OrderedList = <Item,>({
  label,
  items,
  itemKey,
  itemName,
  onReorder,
  renderItem,
}: {
  label: string
  items: readonly Item[]
  itemKey: (item: Item) => string
  itemName: (item: Item) => string
  onReorder: (items: Item[]) => void
  renderItem: (item: Item, index: number) => ReactNode
}) => {
  const { t } = useLingui()
  const [announcement, setAnnouncement] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  const keys = items.map(itemKey)

  const move = (from: number, to: number) => {
    const item = items[from]
    if (item === undefined || to < 0 || to >= items.length || from === to) return
    const focused = document.activeElement
    flushSync(() => {
      onReorder(arrayMove([...items], from, to))
      const name = itemName(item)
      const position = to + 1
      const count = items.length
      setAnnouncement(t`${name}: miejsce ${position} z ${count}`)
    })
    // The row may have been taken out of the page and put back, which loses the focus.
    if (focused instanceof HTMLElement && list.current?.contains(focused) === true) focused.focus()
    if (document.activeElement === document.body) list.current?.querySelectorAll('li')[to]?.focus()
  }

  const finishDrag = ({ active, over }: DragEndEvent) => {
    if (over !== null) move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)))
  }

  return (
    <DndContext sensors={sensors} accessibility={silent} onDragEnd={finishDrag}>
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol ref={list} tabIndex={-1} aria-label={label} className={classes['list']}>
          {items.map((item, index) => (
            <OrderedRow
              key={itemKey(item)}
              id={itemKey(item)}
              name={itemName(item)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onMove={(by) => move(index, index + by)}
            >
              {renderItem(item, index)}
            </OrderedRow>
          ))}
        </ol>
      </SortableContext>
      <div role="status" className={classes['hidden']}>
        {announcement}
      </div>
    </DndContext>
  )
}
