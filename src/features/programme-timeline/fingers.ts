import { type PointerEvent, type RefObject, useEffect, useEffectEvent } from 'react'

/** How long a finger stays before it takes what is under it, in milliseconds; one that moves sooner scrolls. */
export const holdTime = 350

export const isFinger = ({ pointerType }: PointerEvent) => pointerType === 'touch'

/** How much of an item is its lower edge, in pixels: as much as the style sheet draws, more for a finger. */
export const edgeHeight = (event: PointerEvent, box: DOMRect) =>
  isFinger(event) ? Math.min(16, box.height / 3) : 7

/**
 * Keeps the page where it is while a finger holds something, and the browser's own menu away. React listens to touches in a way that
 * cannot say so.
 */
export const useStillPage = (root: RefObject<HTMLElement | null>, isHeld: () => boolean) => {
  const keepStill = useEffectEvent((event: Event) => {
    if (isHeld() && event.cancelable) event.preventDefault()
  })
  useEffect(() => {
    const element = root.current
    const stop = new AbortController()
    element?.addEventListener('touchmove', keepStill, { passive: false, signal: stop.signal })
    element?.addEventListener('contextmenu', keepStill, { signal: stop.signal })
    return () => stop.abort()
  }, [root])
}
