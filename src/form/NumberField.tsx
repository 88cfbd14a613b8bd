import { TextInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'
import { typedNumber } from './typedNumber.ts'

/** A whole number; an empty field is `null`. What is not a number stays as it was typed, for the schema to refuse. */
export const NumberField = <Values extends FieldValues>({ control, name, ...words }: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control, name })
  return (
    <TextInput
      {...words}
      {...field}
      inputMode="numeric"
      value={field.value ?? ''}
      onChange={({ currentTarget }) => field.onChange(typedNumber(currentTarget.value))}
      error={fieldState.error?.message}
    />
  )
}
