import { type LinkOptions, useRouter } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useRef } from 'react'

/** Where a row leads: what the router's `linkOptions({ to, params })` gives. */
export type RowTarget = Pick<LinkOptions, 'to' | 'params' | 'search'>

const intentMilliseconds = 50

/**
 * The link of a list's row. The router's own `Link` follows every change of the address; sixty of them in a list that
 * scrolls cost more than the rows, and a row never needs to know whether it is the current page.
 */
export const RowLink = ({
  target,
  className,
  children,
}: {
  target: RowTarget
  className?: string | undefined
  children: ReactNode
}) => {
  const router = useRouter()
  const intent = useRef<ReturnType<typeof setTimeout>>(undefined)
  const preload = () => void router.preloadRoute(target)
  const open = (event: MouseEvent) => {
    const isOrdinary =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!isOrdinary) return
    event.preventDefault()
    void router.navigate(target)
  }
  return (
    <a
      href={router.buildLocation(target).href}
      className={className}
      onClick={open}
      onFocus={preload}
      onTouchStart={preload}
      onMouseEnter={() => {
        intent.current = setTimeout(preload, intentMilliseconds)
      }}
      onMouseLeave={() => clearTimeout(intent.current)}
    >
      {children}
    </a>
  )
}
