import { useLingui } from '@lingui/react'
import { createContext, type ReactNode, use, useLayoutEffect, useRef } from 'react'
import { bindShortWords } from '#domain/polish.ts'

/** What the pages inside belong to, as the browser's tab names it: an event's name. */
export const PageBelongsTo = createContext('')

/**
 * A page's one `<h1>`, with no one-letter word at the end of a line, also in somebody's own title. It names the browser's tab („Program ·
 * Forum … · Mównica”) and has the focus when somebody comes to the page.
 */
export const PageTitle = ({
  className,
  children,
}: {
  className?: string | undefined
  children: ReactNode
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const belongsTo = use(PageBelongsTo)
  // Another language words the heading anew.
  useLingui()
  useLayoutEffect(() => {
    // A tab has one line, and is searched.
    const title = heading.current?.textContent.replaceAll('\u00A0', ' ')
    document.title = [title, belongsTo, 'Mównica'].filter(Boolean).join(' · ')
  })
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {typeof children === 'string' ? bindShortWords(children) : children}
    </h1>
  )
}
