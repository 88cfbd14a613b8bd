import { useLingui } from '@lingui/react/macro'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { type MissingFilter, missingFilters } from './missingFilters.ts'

/** Narrows the programme to what still lacks something or somebody's answer. */
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
        { value: 'answers-to-ask', label: t`Ktoś jeszcze bez pytania` },
        { value: 'answers-waiting', label: t`Ktoś nie odpowiedział` },
        { value: 'answers-skipped', label: t`Czyjaś odpowiedź pominięta` },
        { value: 'answers-outdated', label: t`Czyjaś odpowiedź nieaktualna` },
        { value: 'answers-declined', label: t`Ktoś nie przyjdzie` },
        { value: 'proposals', label: t`Propozycje do rozpatrzenia` },
      ]}
      onChange={(chosen) => onChange(missingFilters.find((known) => known === chosen))}
    />
  )
}
