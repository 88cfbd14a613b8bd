import { type PointerEvent, type RefObject, useRef } from 'react'

/** Pulls what a frame scrolls by the mouse; a finger does so by itself. `wasDragged` says that a click only ended a pull. */
export const useMouseDrag = (frame: RefObject<HTMLElement | null>) => {
  const travelled = useRef(0)
  return {
    wasDragged: () => travelled.current > 4,
    handlers: {
      onPointerDown: () => {
        travelled.current = 0
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'mouse' || event.buttons !== 1) return
        travelled.current += Math.abs(event.movementX) + Math.abs(event.movementY)
        if (travelled.current <= 4) return
        event.currentTarget.setPointerCapture(event.pointerId)
        frame.current?.scrollBy(-event.movementX, -event.movementY)
      },
    },
  }
}
