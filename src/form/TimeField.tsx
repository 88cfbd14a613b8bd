import { TextInput } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** A wall time, `HH:MM`; an empty field is `null`: not known yet. */
export const TimeField = <Values extends FieldValues>({ control, name, ...words }: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control, name })
  return (
    <TextInput
      {...words}
      {...field}
      type="time"
      value={field.value ?? ''}
      onChange={({ currentTarget }) =>
        field.onChange(currentTarget.value === '' ? null : currentTarget.value)
      }
      error={fieldState.error?.message}
    />
  )
}
