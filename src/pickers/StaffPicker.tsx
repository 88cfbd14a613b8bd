import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FieldValues, useController } from 'react-hook-form'
import { api } from '#src/api/client.ts'
import type { FieldProps } from '#src/form/fieldProps.ts'

/** One of the staff in a form, such as a panel's owner: the value is a user's id, or `null` for nobody. */
export const StaffPicker = <Values extends FieldValues>({ control, name, ...words }: FieldProps<Values>) => {
  const { t } = useLingui()
  const { field, fieldState } = useController({ control, name })
  const { data: staff } = useQuery(api.users.list.queryOptions())
  const people = (staff?.items ?? []).map((user) => ({ value: user.id, label: user.name }))
  return (
    <NativeSelect
      {...words}
      {...field}
      data={[{ value: '', label: t`Nikt` }, ...people]}
      // Until the names are here the choice stays as it is stored.
      disabled={words.disabled === true || staff === undefined}
      value={field.value ?? ''}
      onChange={({ currentTarget }) => field.onChange(currentTarget.value || null)}
      error={fieldState.error?.message}
    />
  )
}
