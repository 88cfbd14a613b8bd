import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { Severities } from './timelineModel.ts'

const none: Severities = new Map()
/** How long a hand rests before what it holds is checked, in milliseconds. */
const rest = 16
/** How long a mark may wait for what was dropped to be checked; where nothing new came of it, it goes. */
const patience = 1000

const isSame = (one: Severities, other: Severities) =>
  one.size === other.size && [...one].every(([id, severity]) => other.get(id) === severity)

/** What is marked on the page itself, on the boxes of items, beside what was rendered. */
const createMarks = (root: RefObject<HTMLElement | null>) => {
  let marked = none
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Changes only what is to change: everything else would be styled again for nothing. */
  const mark = (severities: Severities) => {
    marked = severities
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []) {
      const found = severities.get(element.dataset['item'] ?? '')
      const severity = found === element.dataset['severity'] ? undefined : found
      if (severity === element.dataset['preview']) continue
      if (severity === undefined) delete element.dataset['preview']
      else element.dataset['preview'] = severity
    }
  }
  const clear = () => {
    clearTimeout(timer)
    if (marked !== none) mark(none)
  }
  const wait = (then: () => void, milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(then, milliseconds)
  }
  /** Boxes were drawn anew: what was dropped has another one. */
  const again = () => {
    if (marked === none) return
    mark(marked)
    wait(clear, patience)
  }
  return { mark, clear, wait, again }
}

/**
 * Writes on the ghost where the item in hand would stand, and marks what would contradict what there. It writes into the page
 * itself, once the hand rests for a moment, so that checking a large programme never stands in the way of the hand. What is
 * dropped stays marked until `severityOf` says what contradicts what now.
 */
export const useDragPreview = (
  root: RefObject<HTMLElement | null>,
  { items, severityOf }: { items: readonly ProgrammeItem[]; severityOf: Severities },
  preview: (item: ProgrammeItem, place: ItemPlace) => { words: string; check: () => Severities },
) => {
  const [marks] = useState(() => createMarks(root))
  const known = useRef(severityOf)

  useLayoutEffect(() => marks.again(), [items, marks])
  useLayoutEffect(() => {
    // A render that was interrupted may bring the same once more.
    const isNew = !isSame(severityOf, known.current)
    known.current = severityOf
    if (isNew) marks.clear()
  }, [severityOf, marks])

  return (ghost: HTMLElement, item: ProgrammeItem, place: ItemPlace | null) => {
    if (place === null) {
      marks.clear()
      return
    }
    const { words, check } = preview(item, place)
    const [time, title] = [ghost.querySelector('[data-words]'), ghost.querySelector('[data-title]')]
    if (time !== null) time.textContent = words
    if (title !== null && title.textContent !== item.title) title.textContent = item.title
    marks.wait(() => {
      const severities = check()
      const severity = severities.get(item.id)
      if (severity === undefined) delete ghost.dataset['severity']
      else ghost.dataset['severity'] = severity
      marks.mark(severities)
    }, rest)
  }
}
