import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { Laid } from '#domain/timeline/layDay.ts'
import { startNear, stepLength, stepStart, timeOf } from '#domain/timeline/stepPlace.ts'
import { placeOf } from './timelineModel.ts'
import type { Sheet } from './useTimelineDrag.ts'

/** An item in hand: as it was taken, and where it would stand. `byAlt`: only while that key is held. */
export type Held = { item: ProgrammeItem; place: ItemPlace; byAlt: boolean }

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
const stepsInHour = 12

const times = (count: number, value: string, next: (value: string) => string) => {
  let result = value
  for (let n = 0; n < count; n += 1) result = next(result)
  return result
}

/** Where a key puts what is in hand; null for a key that does not move. */
const placeBy = (
  { key, shiftKey }: { key: string; shiftKey: boolean },
  place: ItemPlace,
  { columns, clock }: Sheet,
): ItemPlace | null => {
  const { start } = place
  if (start === null) return null
  const direction = key === 'ArrowDown' || key === 'PageDown' || key === 'ArrowRight' ? 1 : -1
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (shiftKey) return null
    const index = columns.indexOf(place.roomId) + direction
    const roomId = columns[index]
    return roomId === undefined ? place : { ...place, roomId }
  }
  if (key === 'PageUp' || key === 'PageDown')
    return { ...place, start: times(stepsInHour, start, (it) => stepStart(it, direction, clock)) }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  return shiftKey
    ? { ...place, durationMinutes: stepLength(place, direction, clock) }
    : { ...place, start: stepStart(start, direction, clock) }
}

/** The item that a plain arrow goes on to: in its column by time, or the nearest in time of the next column that has any. */
const neighbour = (laid: readonly Laid<ProgrammeItem>[], itemId: string, key: string) => {
  const here = laid.find(({ item }) => item.id === itemId)
  if (here === undefined) return undefined
  const column = laid.filter((it) => it.column === here.column)
  const index = column.indexOf(here)
  if (key === 'ArrowUp') return column[index - 1]
  if (key === 'ArrowDown') return column[index + 1]
  const isRight = key === 'ArrowRight'
  const beyond = laid.filter((it) => (isRight ? it.column > here.column : it.column < here.column))
  const next = (isRight ? Math.min : Math.max)(...beyond.map((it) => it.column))
  return beyond
    .filter((it) => it.column === next)
    .toSorted((one, other) => Math.abs(one.from - here.from) - Math.abs(other.from - here.from))[0]
}

/**
 * The timeline by keyboard. Arrows go from item to item. Space takes one up: then arrows move it by five minutes or a room,
 * Shift with an arrow makes it longer or shorter, Space or Enter puts it down and Escape puts it back. Alt with an arrow does
 * the same at once, until Alt is let go. Delete takes it off the timeline.
 */
export const useTimelineKeys = (
  root: RefObject<HTMLElement | null>,
  sheet: Sheet,
  {
    laid,
    canMove,
    itemOf,
    onHold,
    onDrop,
    say,
  }: {
    laid: readonly Laid<ProgrammeItem>[]
    /** Otherwise keys only go from item to item. */
    canMove: boolean
    itemOf: (itemId: string) => ProgrammeItem | undefined
    onHold: (held: Held) => void
    onDrop: (item: ProgrammeItem, place: ItemPlace) => void
    say: (what: 'taken' | 'put-back') => void
  },
) => {
  const [held, setHeld] = useState<Held | null>(null)
  const isRedrawing = useRef(false)

  const focused = useRef<string>(undefined)

  const focus = (itemId: string) =>
    root.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"]`)?.focus()
  // An item that is drawn anew somewhere else, whoever moved it, keeps the focus.
  useLayoutEffect(() => {
    if (focused.current !== undefined && document.activeElement === document.body) focus(focused.current)
  })
  /** Changes what is shown, and keeps the focus on the item wherever it is drawn then. */
  const redraw = (itemId: string, change: () => void) => {
    isRedrawing.current = true
    flushSync(change)
    focus(itemId)
    isRedrawing.current = false
  }

  const hold = (next: Held) => {
    redraw(next.item.id, () => setHeld(next))
    onHold(next)
  }
  const put = (item: ProgrammeItem, place: ItemPlace) =>
    redraw(item.id, () => {
      setHeld(null)
      onDrop(item, place)
    })
  const putBack = () => {
    if (held === null) return
    redraw(held.item.id, () => setHeld(null))
    say('put-back')
  }
  /** From the tray an item comes to the end of what its room has on this day. */
  const firstPlace = (item: ProgrammeItem): ItemPlace => {
    if (item.start !== null) return placeOf(item)
    const column = sheet.columns.indexOf(item.roomId)
    const ends = laid.filter((it) => it.column === column && !it.goesOn).map(({ to }) => to)
    const minute = startNear(Math.max(9 * 60, ...ends), sheet.clock)
    return { ...placeOf(item), day: sheet.day, start: timeOf(minute) }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey } = event
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
    const itemId = event.target.closest<HTMLElement>('[data-item]')?.dataset['item']
    const item = itemId === undefined ? undefined : itemOf(itemId)
    if (item === undefined) return
    const isMove = arrows.includes(key) || key === 'PageUp' || key === 'PageDown'
    const done = () => event.preventDefault()
    if (held !== null) {
      done()
      const place = isMove ? placeBy(event, held.place, sheet) : null
      if (place !== null) hold({ ...held, place })
      else if (key === ' ' || key === 'Enter') put(held.item, held.place)
      else if (key === 'Escape') putBack()
      else if (key === 'Delete' || key === 'Backspace') put(held.item, { ...held.place, start: null })
    } else if (arrows.includes(key) && !altKey && item.start !== null) {
      done()
      const next = neighbour(laid, item.id, key)
      if (next !== undefined) focus(next.item.id)
    } else if (!canMove) {
      // Only read.
    } else if (key === ' ' && !altKey) {
      done()
      hold({ item, place: firstPlace(item), byAlt: false })
      say('taken')
    } else if (isMove && altKey && item.start !== null && item.day === sheet.day) {
      done()
      const place = placeBy(event, placeOf(item), sheet)
      if (place !== null) hold({ item, place, byAlt: true })
    } else if ((key === 'Delete' || key === 'Backspace') && item.start !== null) {
      done()
      put(item, { ...placeOf(item), start: null })
    }
  }

  const onKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    // Otherwise a button would be pressed by the key that took it up.
    if (event.key === ' ' && held !== null) event.preventDefault()
    if (event.key !== 'Alt' || held?.byAlt !== true) return
    event.preventDefault()
    put(held.item, held.place)
  }

  // Tab comes to the item that had the focus last. Written into the page: rendering all for it would be felt under the hand.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    focused.current = target.dataset['item']
    if (focused.current === undefined) return
    for (const other of target.parentElement?.querySelectorAll<HTMLElement>('[data-item][tabindex="0"]') ??
      [])
      other.tabIndex = -1
    target.tabIndex = 0
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (isRedrawing.current) return
    focused.current = undefined
    if (held === null) return
    if (event.target instanceof HTMLElement && event.target.dataset['item'] === held.item.id) {
      setHeld(null)
      say('put-back')
    }
  }

  return {
    held,
    /** The item that Tab comes to at first. */
    tabStop: laid[0]?.item.id,
    handlers: { onKeyDown, onKeyUp, onFocus, onBlur },
  }
}
