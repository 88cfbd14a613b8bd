import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  startTransition,
  useLayoutEffect,
  useRef,
} from 'react'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import { minutesOf } from '#domain/time.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { unknownLength } from '#domain/timeline/pieces.ts'
import { lengthUntil, startNear, timeOf } from '#domain/timeline/stepPlace.ts'
import { edgeHeight, holdTime, isFinger, useStillPage } from './fingers.ts'
import { isSamePlace, placeOf } from './timelineModel.ts'

/** What a day looks like: the minutes it shows and the rooms of its columns, the last one for what has none. */
export type Sheet = {
  day: string
  from: number
  to: number
  columns: readonly (string | null)[]
  clock: DayClock
}

type Parts = {
  /** What hears of it all. */
  root: RefObject<HTMLElement | null>
  /** What scrolls. */
  frame: RefObject<HTMLElement | null>
  /** What items are laid on, of the size of the whole day. */
  layer: RefObject<HTMLElement | null>
  tray: RefObject<HTMLElement | null>
}

/** Where the parts are on the page now. To ask for that lays the page out, so it is kept until something moves them. */
type Boxes = { view: DOMRect; sheet: DOMRect; tray: DOMRect }

type Drag = {
  item: ProgrammeItem
  element: HTMLElement
  isResize: boolean
  pointerId: number
  from: { x: number; y: number }
  at: { x: number; y: number }
  /** From the upper left corner of the item to where it was taken, and from there down to its lower edge. */
  grip: { x: number; y: number; below: number }
  isMoving: boolean
  place: ItemPlace
  request: number
  boxes: Boxes | null
  /** Runs out when a finger has stayed long enough to take what is under it. */
  hold: ReturnType<typeof setTimeout> | undefined
  /** Ends hearing of Escape and of scrolling. */
  stop: AbortController
}

const farEnough = 4
const edge = 40
const isInside = ({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }) =>
  x >= left && x <= right && y >= top && y <= bottom

/**
 * Dragging with a mouse, a pen or a finger: an item to another time and room, its lower edge to another length, onto the tray and out of
 * it. Only the ghost moves, by `transform` and once a frame; nothing is rendered until it is dropped, so that it stays as quick
 * with hundreds of items, and what others change meanwhile does not disturb it. What is dropped is rendered in pieces of time,
 * and until then the ghost stands in its place. A finger takes what it stays on; otherwise it scrolls, or opens the form by a tap.
 */
export const useTimelineDrag = (
  { root, frame, layer, tray }: Parts,
  sheet: Sheet,
  {
    items,
    itemOf,
    show,
    onDrop,
  }: {
    /** What is drawn now. */
    items: readonly ProgrammeItem[]
    itemOf: (itemId: string) => ProgrammeItem | undefined
    /** Writes on the ghost where the item in hand would stand; null: it was let go of without a change. */
    show: (ghost: HTMLElement, item: ProgrammeItem, place: ItemPlace | null) => void
    onDrop: (item: ProgrammeItem, place: ItemPlace) => void
  },
) => {
  /** What is seen moving. */
  const ghost = useRef<HTMLDivElement>(null)
  const current = useRef<Drag | null>(null)
  const hasDragged = useRef(false)

  const hideGhost = () => {
    if (ghost.current !== null) ghost.current.hidden = true
  }
  useLayoutEffect(() => {
    // What others changed may have moved the sheet; while nothing is in hand, what was dropped is drawn by now.
    if (current.current !== null) current.current.boxes = null
    else hideGhost()
  }, [items])

  useStillPage(root, () => current.current?.isMoving === true)

  const boxesOf = (drag: Drag) => {
    if (drag.boxes !== null) return drag.boxes
    if (frame.current === null || layer.current === null || tray.current === null) return null
    drag.boxes = {
      view: frame.current.getBoundingClientRect(),
      sheet: layer.current.getBoundingClientRect(),
      tray: tray.current.getBoundingClientRect(),
    }
    return drag.boxes
  }

  /** Where what is in hand would stand, and the box in which that is shown. */
  const aim = (drag: Drag) => {
    const boxes = boxesOf(drag)
    if (boxes === null) return { place: drag.place, box: null }
    const { sheet: sheetBox, tray: trayBox } = boxes
    const perMinute = sheetBox.height / (sheet.to - sheet.from)
    const columnWidth = sheetBox.width / sheet.columns.length
    const { item } = drag
    const topOf = (minute: number) => sheetBox.top + (minute - sheet.from) * perMinute
    if (drag.isResize && item.start !== null) {
      const minute = sheet.from + (drag.at.y + drag.grip.below - sheetBox.top) / perMinute
      const durationMinutes = lengthUntil(item.start, minute, sheet.clock)
      const box = drag.element.getBoundingClientRect()
      return {
        place: { ...placeOf(item), durationMinutes },
        box: { x: box.left, y: box.top, width: box.width, height: durationMinutes * perMinute },
      }
    }
    const height = Math.max((item.durationMinutes ?? unknownLength) * perMinute, 20)
    if (isInside(trayBox, drag.at)) {
      const x = drag.at.x - drag.grip.x
      const y = drag.at.y - drag.grip.y
      return { place: { ...placeOf(item), start: null }, box: { x, y, width: columnWidth, height: 44 } }
    }
    const wanted = sheet.from + (drag.at.y - drag.grip.y - sheetBox.top) / perMinute
    const minute = startNear(Math.min(Math.max(wanted, sheet.from), sheet.to - 5), sheet.clock)
    const index = Math.floor((drag.at.x - sheetBox.left) / columnWidth)
    const column = Math.min(Math.max(index, 0), sheet.columns.length - 1)
    return {
      place: {
        ...placeOf(item),
        day: sheet.day,
        start: timeOf(minute),
        roomId: sheet.columns[column] ?? null,
      },
      box: { x: sheetBox.left + column * columnWidth, y: topOf(minute), width: columnWidth, height },
    }
  }

  /** Scrolls when the pointer is at an edge of what is seen; answers whether it did. */
  const scroll = (drag: Drag) => {
    const view = frame.current
    const box = boxesOf(drag)?.view
    if (view === null || box === undefined || !isInside(box, drag.at)) return false
    const by = (value: number, low: number, high: number) =>
      value < low + edge ? -8 : value > high - edge ? 8 : 0
    const wanted = {
      left: by(drag.at.x, box.left + 52, box.right),
      top: by(drag.at.y, box.top + 40, box.bottom),
    }
    if (wanted.left === 0 && wanted.top === 0) return false
    const { scrollLeft, scrollTop } = view
    view.scrollBy(wanted)
    drag.boxes = null
    return view.scrollLeft !== scrollLeft || view.scrollTop !== scrollTop
  }

  const paint = () => {
    const drag = current.current
    const shape = ghost.current
    if (drag === null || shape === null) return
    drag.request = 0
    const hasScrolled = scroll(drag)
    const { place, box } = aim(drag)
    if (box !== null) {
      shape.style.transform = `translate3d(${box.x}px, ${box.y}px, 0)`
      shape.style.width = `${box.width}px`
      shape.style.height = `${box.height}px`
    }
    if (!isSamePlace(place, drag.place) || shape.hidden) {
      drag.place = place
      shape.hidden = false
      show(shape, drag.item, place)
    }
    if (hasScrolled) drag.request = requestAnimationFrame(paint)
  }

  const finish = () => {
    const drag = current.current
    current.current = null
    clearTimeout(drag?.hold)
    drag?.stop.abort()
    if (drag === null || !drag.isMoving) return undefined
    cancelAnimationFrame(drag.request)
    delete drag.element.dataset['dragged']
    return drag
  }
  const giveUp = (drag: Drag | undefined) => {
    if (drag === undefined) return
    if (ghost.current !== null) show(ghost.current, drag.item, null)
    hideGhost()
  }
  const cancel = () => giveUp(finish())
  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  /** From here on what is under the pointer goes where the pointer goes. */
  const take = (drag: Drag, holder: HTMLElement) => {
    drag.isMoving = true
    hasDragged.current = true
    drag.element.dataset['dragged'] = ''
    holder.setPointerCapture(drag.pointerId)
    const { signal } = drag.stop
    document.addEventListener('keydown', cancelByKey, { capture: true, signal })
    const forget = () => {
      drag.boxes = null
    }
    document.addEventListener('scroll', forget, { capture: true, signal })
    addEventListener('resize', forget, { signal })
    // One frame later: to take something is a frame's work by itself on a slow computer.
    drag.request = requestAnimationFrame(() => {
      drag.request = requestAnimationFrame(paint)
    })
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      hasDragged.current = false
      // A second finger only disturbs the first one.
      if (current.current !== null) cancel()
      if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return
      const element = event.target.closest<HTMLElement>('[data-item]')
      const item = element === null ? undefined : itemOf(element.dataset['item'] ?? '')
      if (element === null || item === undefined) return
      const box = element.getBoundingClientRect()
      const at = { x: event.clientX, y: event.clientY }
      // A piece that goes on from yesterday is taken at its beginning, which is not on this sheet.
      const before = item.start !== null && item.day < sheet.day ? 24 * 60 - minutesOf(item.start) : 0
      const perMinute = (layer.current?.clientHeight ?? 0) / (sheet.to - sheet.from)
      current.current = {
        item,
        element,
        isResize: element.dataset['stretches'] !== undefined && at.y > box.bottom - edgeHeight(event, box),
        pointerId: event.pointerId,
        from: at,
        at,
        grip: {
          x: at.x - box.left,
          y: item.start === null ? 10 : at.y - box.top + before * perMinute,
          below: box.bottom - at.y,
        },
        isMoving: false,
        place: placeOf(item),
        request: 0,
        boxes: null,
        hold: undefined,
        stop: new AbortController(),
      }
      const [drag, holder] = [current.current, event.currentTarget]
      if (isFinger(event)) drag.hold = setTimeout(() => take(drag, holder), holdTime)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const drag = current.current
      if (drag === null || drag.pointerId !== event.pointerId) return
      drag.at = { x: event.clientX, y: event.clientY }
      if (!drag.isMoving) {
        if (Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y) < farEnough) return
        if (isFinger(event)) cancel()
        else take(drag, event.currentTarget)
        return
      }
      if (drag.request === 0) drag.request = requestAnimationFrame(paint)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const drag = current.current
      if (drag === null || drag.pointerId !== event.pointerId) return
      drag.at = { x: event.clientX, y: event.clientY }
      const { place } = aim(drag)
      if (finish() === undefined) return
      if (isSamePlace(place, drag.item)) giveUp(drag)
      else startTransition(() => onDrop(drag.item, place))
    },
    onPointerCancel: cancel,
    /** A click that only ended a drag opens nothing; one by the keyboard always does. */
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (!hasDragged.current || event.detail === 0) return
      hasDragged.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
  return { ghost, handlers }
}
