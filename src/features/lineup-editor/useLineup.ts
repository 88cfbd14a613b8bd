import { useState } from 'react'
import type { Appearance } from '#contract/programme.ts'
import { mergeLineups } from '#domain/mergeLineups.ts'
import { isSame } from '#src/form/mergeEdits.ts'
import { currentOf } from '#src/form/refusal.ts'

/** A line-up as it is stored, with the number of that state. */
export type StoredLineup = { people: Appearance[]; lineupRevision: number }

type Edit = { base: StoredLineup; people: Appearance[] }

/**
 * A line-up being edited, saved whole by one PUT. `people` is what is shown. While nobody changed anything here it follows what is
 * stored; when somebody else saves meanwhile, `theirs` is their line-up and what was done here stays until one side is chosen, or both
 * are put together.
 */
export const useLineup = ({
  stored: read,
  save,
}: {
  stored: StoredLineup
  save: (people: Appearance[], lineupRevision: number) => Promise<StoredLineup>
}) => {
  const [answered, setAnswered] = useState<StoredLineup>()
  const [edit, setEdit] = useState<Edit | null>(null)
  const [failure, setFailure] = useState<unknown>()
  const [isSaving, setSaving] = useState(false)
  const stored = answered !== undefined && answered.lineupRevision > read.lineupRevision ? answered : read
  const base = edit?.base ?? stored
  const people = edit?.people ?? stored.people
  const isBehind = edit !== null && stored.lineupRevision > base.lineupRevision
  // While a save is on its way, what is read anew may be that save itself: only its answer tells.
  const theirs = isBehind && !isSaving && !isSame(stored.people, base.people) ? stored : null
  // The same people on a newer number: nothing to ask about.
  if (isBehind && !isSaving && theirs === null) setEdit({ ...edit, base: stored })

  const change = (next: Appearance[]) => setEdit(isSame(next, base.people) ? null : { base, people: next })

  /** Answers whether it is stored now. */
  const submit = async () => {
    if (edit === null || isSaving || theirs !== null) return false
    setFailure(undefined)
    setSaving(true)
    try {
      setAnswered(await save(edit.people, edit.base.lineupRevision))
      setEdit(null)
      return true
    } catch (error) {
      const current = currentOf<StoredLineup>(error)
      if (current === undefined) setFailure(error)
      else setAnswered(current)
      return false
    } finally {
      setSaving(false)
    }
  }

  return {
    people,
    base: base.people,
    isDirty: edit !== null,
    isSaving,
    failure,
    theirs: theirs?.people ?? null,
    change,
    submit,
    /** Back to what is stored; answers how to take that back. */
    discard: () => {
      setEdit(null)
      setFailure(undefined)
      return () => setEdit(edit)
    },
    resolve: (side: 'mine' | 'theirs' | 'both') => {
      if (edit === null) return
      if (side === 'theirs') setEdit(null)
      else if (side === 'mine') setEdit({ ...edit, base: stored })
      else setEdit({ base: stored, people: mergeLineups(base.people, edit.people, stored.people) })
    },
  }
}
