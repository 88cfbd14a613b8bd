import { TextInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** A day, `YYYY-MM-DD`, in the browser's own date field. */
export const DateField = <Values extends FieldValues>({
  control,
  name,
  ...words
}: FieldProps<Values> & { min?: string; max?: string }) => {
  const { field, fieldState } = useController({ control, name })
  return <TextInput {...words} {...field} type="date" error={fieldState.error?.message} />
}
