import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { EditConflict } from './EditConflict.tsx'
import { FormActions } from './FormActions.tsx'
import classes from './RecordForm.module.css'
import type { useRecordForm } from './useRecordForm.ts'

type AnyRecordForm = Pick<
  ReturnType<typeof useRecordForm<FieldValues, FieldValues, unknown>>,
  'submit' | 'isDirty' | 'isSaving' | 'failure' | 'conflicts' | 'resolve'
>

/**
 * The form around the fields of a `useRecordForm`: conflicts above them, "Zapisz" and "Anuluj" below, and a question before
 * leaving with unsaved changes. `labels` names the fields in a conflict; `showValue` words a value that is not text.
 */
export const RecordForm = ({
  record,
  labels,
  showValue,
  saveLabel,
  onCancel,
  isLong = false,
  isSecond = false,
  children,
}: {
  record: AnyRecordForm
  labels: Readonly<Record<string, string>>
  showValue?: (field: string, value: unknown) => string
  saveLabel?: ReactNode
  onCancel: () => void
  /** A list of rows rather than fields: wider, with „Zapisz” in sight while something is unsaved. */
  isLong?: boolean
  /** The second form of a screen: what saves it comes with the first change. */
  isSecond?: boolean
  children: ReactNode
}) => (
  <form
    noValidate
    className={classes['form']}
    data-long={isLong || undefined}
    onSubmit={(event) => void record.submit(event)}
  >
    {record.conflicts.length > 0 && (
      <EditConflict
        conflicts={record.conflicts}
        labels={labels}
        {...(showValue === undefined ? {} : { showValue })}
        onResolve={record.resolve}
      />
    )}
    {children}
    {(!isSecond || record.isDirty) && (
      <FormActions
        isSaving={record.isSaving}
        failure={record.failure}
        onCancel={onCancel}
        isSticky={isLong && record.isDirty}
        {...(saveLabel === undefined ? {} : { saveLabel })}
      />
    )}
    <UnsavedGuard isDirty={record.isDirty} />
  </form>
)
