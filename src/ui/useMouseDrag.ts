import { type PointerEvent, type RefObject, useRef } from 'react'

/** Pulls what a frame scrolls by the mouse; a finger does so by itself. `wasDragged` says that a click only ended a pull. */
export const useMouseDrag = (frame: RefObject<HTMLElement | null>) => {
  const travelled = useRef(0)
  const last = useRef({ x: 0, y: 0 })
  return {
    wasDragged: () => travelled.current > 4,
    handlers: {
      onPointerDown: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
        travelled.current = 0
        last.current = { x: clientX, y: clientY }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'mouse' || event.buttons !== 1) return
        // `movementX` is measured in what each browser likes, and in Safari from where the mouse was seen last.
        const x = event.clientX - last.current.x
        const y = event.clientY - last.current.y
        last.current = { x: event.clientX, y: event.clientY }
        travelled.current += Math.abs(x) + Math.abs(y)
        if (travelled.current <= 4) return
        event.currentTarget.setPointerCapture(event.pointerId)
        frame.current?.scrollBy(-x, -y)
      },
    },
  }
}
