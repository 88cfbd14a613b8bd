import { useLingui } from '@lingui/react/macro'
import { dayWords } from '#domain/timeWords.ts'
import { FilterSelect } from '#src/ui/FilterSelect.tsx'

/** The day that is seen. */
export const DaySwitch = ({
  day,
  days,
  onChange,
}: {
  day: string
  days: readonly string[]
  onChange: (day: string) => void
}) => {
  const { t, i18n } = useLingui()
  return (
    <FilterSelect
      label={t`Dzień programu`}
      value={day}
      options={days.map((value) => ({ value, label: dayWords(value, i18n.locale) }))}
      onChange={onChange}
    />
  )
}
