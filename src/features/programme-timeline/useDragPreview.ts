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

  /** Changes only what is to change: everything else would be styled again for nothing. */
  const mark = (severities: Severities) => {
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
      const found = severities.get(element.dataset['item'] ?? '')
      const severity = found === element.dataset['severity'] ? undefined : found
      if (severity === element.dataset['preview']) continue
      if (severity === undefined) delete element.dataset['preview']
      else element.dataset['preview'] = severity
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
    if (title !== null && title.textContent !== item.title) title.textContent = item.title
    timer.current = setTimeout(() => {
      const severities = check()
      const severity = severities.get(item.id)
      if (severity === undefined) delete ghost.dataset['severity']
      else ghost.dataset['severity'] = severity
      mark(severities)
    }, 16)
  }
}
