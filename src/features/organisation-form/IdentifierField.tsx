import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Control, type FieldValues, useController } from 'react-hook-form'
import { krsProblem, nipProblem, normalizeIdentifier, regonProblem } from '#domain/identifiers.ts'
import type { OrganisationValues } from './organisationValues.ts'

const problems = { nip: nipProblem, regon: regonProblem, krs: krsProblem } as const

/** NIP, REGON or KRS: spaces and dashes may be typed and go when the field is left; a wrong digit is named at once. */
export const IdentifierField = ({
  control,
  name,
}: {
  control: Control<OrganisationValues, unknown, FieldValues>
  name: keyof typeof problems
}) => {
  const { t } = useLingui()
  const { field, fieldState } = useController({ control, name })
  const [isLeft, setLeft] = useState(false)
  const problem = field.value === '' || !isLeft ? null : problems[name](field.value)
  const lengths = {
    nip: t`NIP ma 10 cyfr.`,
    regon: t`REGON ma 9 albo 14 cyfr.`,
    krs: t`KRS ma 10 cyfr, z zerami na początku.`,
  }
  const words = {
    'not-digits': t`Wpisz same cyfry.`,
    'wrong-length': lengths[name],
    'wrong-checksum': t`Cyfra kontrolna się nie zgadza: sprawdź, czy cyfry nie są przestawione.`,
  }
  return (
    <TextInput
      {...field}
      label={name.toUpperCase()}
      inputMode="numeric"
      autoComplete="off"
      error={problem === null ? fieldState.error?.message : words[problem]}
      onChange={({ currentTarget }) => {
        setLeft(false)
        field.onChange(currentTarget.value)
      }}
      onBlur={() => {
        setLeft(true)
        const digits = normalizeIdentifier(field.value)
        if (digits !== field.value) field.onChange(digits)
        field.onBlur()
      }}
    />
  )
}
