import { Switch } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from './fieldProps.ts'

/** Yes or no. */
export const SwitchField = <Values extends FieldValues>({ control, name, ...words }: FieldProps<Values>) => {
  const { field, fieldState } = useController({ control, name })
  const { value, ...binding } = field
  return <Switch {...words} {...binding} checked={value === true} error={fieldState.error?.message} />
}
