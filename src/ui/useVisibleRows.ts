import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Which rows are in the page, and how high the room above and below them is, in px. */
export type VisibleRows = {
  setBox: (box: HTMLElement | null) => void
  /** The `ref` of a row that may be higher than expected. */
  measureRow: (row: HTMLElement | null) => void
  indexes: readonly number[]
  last: number
  before: number
  after: number
  moveFocus: (event: KeyboardEvent) => void
}

/** The rows near the window of a list of `count` rows, each `rowHeight` px high unless measured; all of them on paper. */
export const useVisibleRows = ({ count, rowHeight }: { count: number; rowHeight: number }): VisibleRows => {
  // The virtualizer changes inside without being a new object, which the compiler would take for no change.
  'use no memo'
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [offset, setOffset] = useState(0)
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => {
    if (box !== null) setOffset(box.getBoundingClientRect().top + globalThis.scrollY)
  }, [box])
  // oxlint-disable-next-line react/incompatible-library -- said above
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: offset,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight])

  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const indexes = isPrinting
    ? Array.from({ length: count }, (_, index) => index)
    : items.map(({ index }) => index)

  /** ↑ and ↓ go from link to link, also to rows that are not in the page yet. */
  const moveFocus = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
    if (by === 0 || row === null || event.altKey) return
    event.preventDefault()
    const to = Math.min(count - 1, Math.max(0, Number(row.getAttribute('data-index')) + by))
    flushSync(() => virtualizer.scrollToIndex(to))
    box?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus()
  }

  return {
    setBox,
    measureRow: virtualizer.measureElement,
    indexes,
    last: last?.index ?? -1,
    before: isPrinting || first === undefined ? 0 : first.start - offset,
    after: isPrinting || last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - offset),
    moveFocus,
  }
}

const useIsPrinting = () => {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The page is laid out for paper as soon as the listener returns.
    const start = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
