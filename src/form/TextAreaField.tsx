import { Textarea } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** Several lines of text; grows with them up to `maxRows`. */
export const TextAreaField = <Values extends FieldValues>({
  control,
  name,
  ...words
}: FieldProps<Values> & { minRows?: number; maxRows?: number }) => {
  const { field, fieldState } = useController({ control, name })
  return <Textarea {...words} {...field} autosize error={fieldState.error?.message} />
}
