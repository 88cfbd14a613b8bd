import { useState } from 'react'

/**
 * What somebody writes until it is sent, kept with the tab, so that a reload loses nothing. `key` names what it is about. What is
 * stored and cannot be read as `isDraft` says is as if it were not there.
 */
export const useDraft = <Draft extends object>(
  key: string,
  empty: Draft,
  isDraft: (stored: unknown) => stored is Draft,
) => {
  const place = `mownica.draft.${key}`
  const [draft, setDraft] = useState(() => readDraft(place, isDraft) ?? empty)
  return {
    draft,
    write: (next: Draft) => {
      setDraft(next)
      keepDraft(place, next)
    },
    clear: () => {
      sessionStorage.removeItem(place)
      setDraft(empty)
    },
  }
}

/** A browser that is full, or keeps nothing, must not stand in the way of what is typed: then only a reload would lose it. */
const keepDraft = (place: string, draft: object) => {
  try {
    sessionStorage.setItem(place, JSON.stringify(draft))
  } catch {
    // Said nowhere: there is nothing that the reader could do.
  }
}

const readDraft = <Draft>(place: string, isDraft: (stored: unknown) => stored is Draft): Draft | null => {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    return isDraft(stored) ? stored : null
  } catch {
    return null
  }
}
