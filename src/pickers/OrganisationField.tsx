import { useState } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import type { FieldProps } from '#src/form/fieldProps.ts'
import { type OrganisationChoice, OrganisationPicker } from './OrganisationPicker.tsx'

/** One organisation in a form: the value is its id, or `null`. `known` names the organisation that the record holds. */
export const OrganisationField = <Values extends FieldValues>({
  control,
  name,
  known,
  ...words
}: FieldProps<Values> & { known: OrganisationChoice | null }) => {
  const { field, fieldState } = useController({ control, name })
  const [chosen, setChosen] = useState<OrganisationChoice | null>(null)
  const value = [chosen, known].find((choice) => choice?.id === field.value) ?? null
  return (
    <OrganisationPicker
      {...words}
      value={value}
      error={fieldState.error?.message}
      onChange={(choice) => {
        setChosen(choice)
        field.onChange(choice?.id ?? null)
      }}
    />
  )
}
