import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'
import { useEventOptions } from './useEventOptions.ts'

/** Narrows a list to one event. The events are read when somebody reaches for them, or when one is chosen already. */
export const EventFilter = ({
  value = '',
  onChange,
}: {
  value: string | undefined
  onChange: (eventId: string) => void
}) => {
  const { t } = useLingui()
  const [isWanted, setWanted] = useState(false)
  const events = useEventOptions(isWanted || value !== '')
  return (
    <FilterSelect
      label={t`Wydarzenie`}
      value={value}
      options={[{ value: '', label: t`Każde wydarzenie` }, ...events]}
      onReach={() => setWanted(true)}
      onChange={onChange}
    />
  )
}
