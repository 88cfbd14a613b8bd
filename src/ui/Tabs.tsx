import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './Tabs.module.css'

/** The parts of one thing as links of the router, given as children. Where they do not fit they scroll in their own strip. */
export const Tabs = ({ label, children }: { label: string; children: ReactNode }) => {
  const strip = useRef<HTMLElement>(null)
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  useEffect(() => {
    // With the frame that is made next: to ask where a tab lies lays the page out, and that is done there anyway.
    const request = requestAnimationFrame(() => {
      const current = strip.current?.querySelector('[aria-current]')
      current?.scrollIntoView({ block: 'nearest', inline: 'center' })
    })
    return () => cancelAnimationFrame(request)
  }, [pathname])
  return (
    <nav ref={strip} aria-label={label} className={classes['strip']}>
      {children}
    </nav>
  )
}
