import { useLingui } from '@lingui/react/macro'
import { type ReviewLinkFilter, reviewLinkFilters } from '#domain/reviewLinkState.ts'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'

/** Narrows a list of people by how it stands with their links. */
export const LinkFilter = ({
  value,
  onChange,
}: {
  value: ReviewLinkFilter | undefined
  onChange: (value: ReviewLinkFilter | undefined) => void
}) => {
  const { t } = useLingui()
  return (
    <FilterSelect
      label={t`Link`}
      value={value ?? ''}
      options={[
        { value: '', label: t`Wszystkie linki` },
        { value: 'none', label: t`Bez linku` },
        { value: 'unopened', label: t`Nieotwarte` },
        { value: 'asked', label: t`Prosi o nowy link` },
      ]}
      onChange={(chosen) => onChange(reviewLinkFilters.find((known) => known === chosen))}
    />
  )
}
