import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from '#src/form/fieldProps.ts'
import { useStaffOptions } from './useStaffOptions.ts'

/** One of the staff in a form, such as a panel's owner: the value is a user's id, or `null` for nobody. */
export const StaffPicker = <Values extends FieldValues>({ control, name, ...words }: FieldProps<Values>) => {
  const { t } = useLingui()
  const { field, fieldState } = useController({ control, name })
  const staff = useStaffOptions()
  return (
    <NativeSelect
      {...words}
      {...field}
      data={[{ value: '', label: t`Nikt` }, ...staff.options]}
      // Until the names are here the choice stays as it is stored.
      disabled={words.disabled === true || !staff.isKnown}
      value={field.value ?? ''}
      onChange={({ currentTarget }) => field.onChange(currentTarget.value || null)}
      error={fieldState.error?.message}
    />
  )
}
