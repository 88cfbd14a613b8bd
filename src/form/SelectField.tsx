import { NativeSelect } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** One of a few fixed choices, in the browser's own list. With `emptyLabel` nothing may be chosen, which is `null`. */
export const SelectField = <Values extends FieldValues>({
  control,
  name,
  options,
  emptyLabel,
  ...words
}: FieldProps<Values> & { options: readonly { value: string; label: string }[]; emptyLabel?: string }) => {
  const { field, fieldState } = useController({ control, name })
  const data = emptyLabel === undefined ? options : [{ value: '', label: emptyLabel }, ...options]
  return (
    <NativeSelect
      {...words}
      {...field}
      data={[...data]}
      value={field.value ?? ''}
      onChange={({ currentTarget }) =>
        field.onChange(currentTarget.value === '' ? null : currentTarget.value)
      }
      error={fieldState.error?.message}
    />
  )
}
