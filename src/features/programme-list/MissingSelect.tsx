import { useLingui } from '@lingui/react/macro'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { type MissingFilter, missingFilters } from './programmeFlags.ts'

/** Narrows the programme to what still lacks something. */
export const MissingSelect = ({
  value,
  onChange,
}: {
  value: MissingFilter | undefined
  onChange: (missing: MissingFilter | undefined) => void
}) => {
  const { t } = useLingui()
  return (
    <FilterSelect
      label={t`Pokaż`}
      value={value ?? ''}
      options={[
        { value: '', label: t`Cały program` },
        { value: 'time', label: t`Bez godziny` },
        { value: 'room', label: t`Bez sali` },
        { value: 'dates', label: t`Poza dniami wydarzenia` },
        { value: 'clash', label: t`Ktoś w dwóch miejscach naraz` },
      ]}
      onChange={(chosen) => onChange(missingFilters.find((known) => known === chosen))}
    />
  )
}
