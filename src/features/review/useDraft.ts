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
      sessionStorage.setItem(place, JSON.stringify(next))
      setDraft(next)
    },
    clear: () => {
      sessionStorage.removeItem(place)
      setDraft(empty)
    },
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
