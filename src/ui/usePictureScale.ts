import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How large a picture is shown: so many times as large as fits, or as large as it is on paper. */
export type PictureScale = number | 'print'

const largest = 8
const step = 1.5

type Point = { x: number; y: number }

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

const between = (one: Touch, other: Touch) => ({
  middle: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
  distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
})

/**
 * The size at which a picture is shown within its frame, changed by buttons, keys, two fingers and Ctrl with the wheel; what is
 * under the fingers stays there. The frame scrolls by itself, so one finger and the wheel go on to the page at its edges.
 * `frame` and `stage` are for the two elements; `ratio` is the picture's width by its height.
 */
export const usePictureScale = (ratio: number) => {
  const frame = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState<PictureScale>(1)
  /** The place of the picture, in fractions, that comes to a point of the window after the next change. */
  const kept = useRef<{ place: Point; at: Point }>(null)

  useLayoutEffect(() => {
    if (kept.current === null || stage.current === null) return
    const { place, at } = kept.current
    kept.current = null
    const { left, top, width, height } = stage.current.getBoundingClientRect()
    frame.current?.scrollBy({ left: left + place.x * width - at.x, top: top + place.y * height - at.y })
  }, [scale])

  /** What `scale` is now, as a number also where it is that of the paper. */
  const times = () => {
    if (scale !== 'print') return scale
    if (frame.current === null || stage.current === null) return 1
    const { offsetWidth, offsetHeight } = frame.current
    return stage.current.offsetWidth / Math.min(offsetWidth, offsetHeight * ratio)
  }

  const show = (next: PictureScale, at?: Point, place?: Point) => {
    if (frame.current === null || stage.current === null) return
    const point = at ?? middleOf(frame.current)
    const { left, top, width, height } = stage.current.getBoundingClientRect()
    kept.current = {
      at: point,
      place: place ?? { x: (point.x - left) / width, y: (point.y - top) / height },
    }
    setScale(next === 'print' ? next : Math.min(largest, Math.max(1, next)))
  }

  const zoomBy = (factor: number, at?: Point) => show(times() * factor, at)

  // The browser's own gestures would enlarge the page, and React hears these too late to stop them.
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    let last: number | null = null
    const pinch = (event: TouchEvent) => {
      const [one, other] = event.touches
      if (one === undefined || other === undefined) return
      event.preventDefault()
      const { middle, distance } = between(one, other)
      if (last !== null && distance > 0) zoomBy(distance / last, middle)
      last = distance
    }
    const release = () => {
      last = null
    }
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, { x: event.clientX, y: event.clientY })
    }
    element.addEventListener('touchmove', pinch, { passive: false })
    element.addEventListener('touchend', release)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      element.removeEventListener('touchmove', pinch)
      element.removeEventListener('touchend', release)
      element.removeEventListener('wheel', wheel)
    }
  })

  return {
    frame,
    stage,
    scale,
    isLargest: scale !== 'print' && scale >= largest,
    fit: () => show(1),
    print: () => show('print'),
    enlarge: () => zoomBy(step),
    reduce: () => zoomBy(1 / step),
    /** Brings a part of the picture, in fractions of it, to the middle of the frame, nearly as large as the frame. */
    showPart: (part: { x: number; y: number; width: number; height: number }) =>
      show(Math.min(0.7 / part.width, 0.7 / part.height), undefined, {
        x: part.x + part.width / 2,
        y: part.y + part.height / 2,
      }),
  }
}
