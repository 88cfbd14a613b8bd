import type { ReactNode } from 'react'
import { type Control, type FieldValues, useWatch } from 'react-hook-form'

/** Something that follows from what is typed in a form, shown as it is being typed. */
export const TypedValues = <Values extends FieldValues>({
  control,
  render,
}: {
  control: Control<Values, unknown, FieldValues>
  render: (values: Values) => ReactNode
}) => render(useWatch({ control, compute: (values: Values) => values }))
