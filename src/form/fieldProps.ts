import type { ReactNode } from 'react'
import type { Control, FieldValues, Path } from 'react-hook-form'

/** What every field takes: the form it belongs to, its place there, and its words. */
export type FieldProps<Values extends FieldValues> = {
  control: Control<Values, unknown, FieldValues>
  name: Path<Values>
  label: ReactNode
  description?: ReactNode
  required?: boolean
  disabled?: boolean
  /** The language of what is typed, where it is always the same. */
  lang?: 'pl'
}
