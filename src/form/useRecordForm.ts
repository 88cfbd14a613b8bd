import { type BaseSyntheticEvent, useEffect, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  useForm,
  useFormState,
} from 'react-hook-form'
import { flushSync } from 'react-dom'
import { contractResolver, fieldName, type SchemaLoader } from './contractResolver.ts'
import { changedFields, findConflicts } from './mergeEdits.ts'
import { currentOf, issuesOf } from './refusal.ts'
import { wordIssue } from './wordIssue.ts'

type Version<Values> = { values: Values; revision: number }

/** Keeps nothing of what was typed: a reset keeps it unless it is told otherwise. */
const anew = { keepDirtyValues: false, keepDirty: false, keepErrors: false }

/**
 * One form over one record, saved by one PUT that carries the revision it was read at.
 *
 * `values` and `revision` are what the query shows now. The form's base follows them while nobody else changed a field that
 * was changed here; otherwise `conflicts` names those fields with both sides, and what was typed stays. Saving on a stale
 * revision merges and saves again when different fields were changed. Refused inputs land on their fields; any other error
 * is `failure`. Give the component a `key` of the record's id, so that another record starts another form. A new record has
 * revision 0.
 */
export const useRecordForm = <Values extends FieldValues, Output extends FieldValues, Saved>({
  schema,
  values,
  revision,
  save,
  read,
  onSaved,
}: {
  schema: SchemaLoader<Values, Output>
  values: Values
  revision: number
  /** The endpoint's call; rejects with its error. */
  save: (output: Output, revision: number) => Promise<Saved>
  /** The form's part of a record, as a save answers it and as a conflict's `current` holds it. */
  read: (record: Saved) => Version<Values>
  onSaved?: (saved: Saved) => void
}) => {
  // react-hook-form changes inside without being a new object, which the compiler would take for no change.
  'use no memo'
  const [base, setBase] = useState<Version<Values>>({ values, revision })
  const [answered, setAnswered] = useState<Version<Values>>()
  const [kept, setKept] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<unknown>()
  const [isSaving, setSaving] = useState(false)
  const form = useForm<Values, unknown, Output>({
    resolver: contractResolver(schema),
    // The first render has the values; later ones come by `values`, which leaves alone what was typed.
    defaultValues: values as DefaultValues<Values>,
    values: base.values,
    resetOptions: { keepDirtyValues: true, keepDirty: true, keepErrors: true },
  })
  const { isDirty } = useFormState({ control: form.control })
  // With the first letter typed, while there is a server to ask: without the schema nothing could be saved once it is back.
  useEffect(() => {
    if (isDirty) schema().catch(() => undefined)
  }, [isDirty, schema])

  const stored = answered !== undefined && answered.revision > revision ? answered : { values, revision }
  const isBehind = stored.revision > base.revision
  const conflicts = isBehind
    ? findConflicts({ base: base.values, mine: form.getValues(), theirs: stored.values }).filter(
        ({ field }) => !kept.includes(field),
      )
    : []
  // Not while a save is on its way: react-hook-form forgets a submit whose form is reset while its values are checked.
  if (isBehind && conflicts.length === 0 && !isSaving) {
    setBase(stored)
    setKept([])
  }

  /** Saves `output`; when others changed other fields meanwhile, saves both together. `undefined`: a conflict is shown. */
  const saveMerging = async (output: Output, submitted: Values): Promise<Saved | undefined> => {
    let attempt = { output, revision: base.revision }
    for (;;) {
      try {
        return await save(attempt.output, attempt.revision)
      } catch (error) {
        const current = currentOf<Saved>(error)
        if (current === undefined) throw error
        const theirs = read(current)
        const isHopeless = theirs.revision <= attempt.revision
        if (isHopeless) throw error
        if (findConflicts({ base: base.values, mine: submitted, theirs: theirs.values }).length > 0) {
          setAnswered(theirs)
          return undefined
        }
        const mine = changedFields(base.values, submitted).map((field) => [field, submitted[field]] as const)
        const merged = { ...theirs.values, ...Object.fromEntries(mine) }
        attempt = { output: (await schema()).parse(merged), revision: theirs.revision }
      }
    }
  }

  /** The saved record becomes the base; what was typed while it was on its way stays, unsaved. */
  const settle = (saved: Saved, submitted: Values) => {
    const next = read(saved)
    const now = structuredClone(form.getValues())
    flushSync(() => {
      setBase(next)
      setAnswered(next)
      // Not as when a reading arrives: what was saved is no longer an unsaved change, so that leaving asks nothing.
      form.reset(next.values, anew)
      for (const field of changedFields(submitted, now)) {
        const name = field as Path<Values>
        form.setValue(name, now[field] as PathValue<Values, typeof name>, { shouldDirty: true })
      }
    })
  }

  const refuse = (error: unknown) => {
    const issues = issuesOf(error)
    for (const [index, issue] of issues.entries()) {
      const name = fieldName(issue.path) as Path<Values>
      form.setError(name, { type: issue.code, message: wordIssue(issue) }, { shouldFocus: index === 0 })
    }
    const isOnFields = issues.length > 0 && issues.every(({ path }) => String(path[0]) in values)
    if (!isOnFields) setFailure(error)
  }

  const submitChecked = form.handleSubmit(async (output) => {
    const submitted = structuredClone(form.getValues())
    setFailure(undefined)
    try {
      const saved = await saveMerging(output, submitted)
      if (saved === undefined) return
      settle(saved, submitted)
      onSaved?.(saved)
    } catch (error) {
      refuse(error)
    }
  })

  const submit = async (event?: BaseSyntheticEvent): Promise<void> => {
    event?.preventDefault()
    if (isSaving || conflicts.length > 0) return
    setSaving(true)
    try {
      await submitChecked(event)
    } catch (error) {
      // The schema did not come: as lost a connection as any other.
      setFailure(error)
    } finally {
      setSaving(false)
    }
  }

  /** Fills a field in as typing would: it counts as changed, and one that was refused is looked at again. */
  const fill = <Name extends Path<Values>>(name: Name, value: PathValue<Values, Name>) =>
    form.setValue(name, value, { shouldDirty: true, shouldValidate: form.getFieldState(name).invalid })

  /** Settles one conflict: keep what was typed here, or take what is stored. */
  const resolve = (field: string, side: 'mine' | 'theirs') => {
    if (side === 'theirs') {
      const name = field as Path<Values>
      form.resetField(name, { defaultValue: stored.values[name] })
    }
    setKept((fields) => [...fields, field])
  }

  return {
    form,
    control: form.control,
    submit,
    isDirty,
    isSaving,
    failure,
    conflicts,
    fill,
    resolve,
    /** Takes what is stored now in the place of all that was typed, after another call than `save` changed it. */
    adopt: (saved: Saved) => settle(saved, form.getValues()),
    /** Back to what is stored. */
    discard: () => {
      form.reset(base.values, anew)
      setFailure(undefined)
    },
  }
}
