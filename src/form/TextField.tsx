import { TextInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** One line of text; `inputMode` chooses a phone's keyboard. */
export const TextField = <Values extends FieldValues>({
  control,
  name,
  ...words
}: FieldProps<Values> & {
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric'
  autoComplete?: string
  placeholder?: string
}) => {
  const { field, fieldState } = useController({ control, name })
  return <TextInput {...words} {...field} error={fieldState.error?.message} />
}
