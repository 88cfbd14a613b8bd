import { type RefObject, useRef } from 'react'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { Severities } from './timelineModel.ts'

/**
 * Writes on the ghost where the item in hand would stand, and marks what would contradict what there. It writes into the page
 * itself, once the hand rests for a moment, so that checking a large programme never stands in the way of the hand.
 */
export const useDragPreview = (
  root: RefObject<HTMLElement | null>,
  preview: (item: ProgrammeItem, place: ItemPlace) => { words: string; check: () => Severities },
) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const marked = useRef<HTMLElement[]>([])

  const mark = (severities: Severities) => {
    for (const element of marked.current) delete element.dataset['preview']
    marked.current = []
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
      const severity = severities.get(element.dataset['item'] ?? '')
      if (severity === undefined || severity === element.dataset['severity']) continue
      element.dataset['preview'] = severity
      marked.current.push(element)
    }
  }

  return (ghost: HTMLElement, item: ProgrammeItem, place: ItemPlace | null) => {
    clearTimeout(timer.current)
    if (place === null) {
      mark(new Map())
      return
    }
    const { words, check } = preview(item, place)
    const [time, title] = [ghost.querySelector('[data-words]'), ghost.querySelector('[data-title]')]
    if (time !== null) time.textContent = words
    if (title !== null) title.textContent = item.title
    timer.current = setTimeout(() => {
      const severities = check()
      const severity = severities.get(item.id)
      if (severity === undefined) delete ghost.dataset['severity']
      else ghost.dataset['severity'] = severity
      mark(severities)
    }, 16)
  }
}
