import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Coming to another page moves the focus to its heading, unless the page has put it into a field or a dialog of its own. */
export const useHeadingFocus = () => {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return
        const isPlaced =
          document.activeElement?.matches('main :is(input, select, textarea), dialog *') === true
        if (!isPlaced) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
