import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Control } from 'react-hook-form'
import type { Interval, PlanningDetails } from '#contract/planning.ts'
import { SelectField } from '#src/form/SelectField.tsx'
import { TimeField } from '#src/form/TimeField.tsx'
import { dayWords } from '#domain/timeWords.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './PlanningForm.module.css'

/** When one room or one person is there: a row for each interval. `days` are the event's. */
export const IntervalFields = ({
  control,
  list,
  index,
  name,
  intervals,
  days,
  usual,
  onChange,
}: {
  control: Control<PlanningDetails, unknown, PlanningDetails>
  list: 'rooms' | 'people'
  index: number
  /** Whose intervals these are. */
  name: string
  intervals: readonly Interval[]
  days: readonly string[]
  /** The hours that a new interval begins with. */
  usual: { from: string; to: string }
  onChange: (intervals: Interval[]) => void
}) => {
  const { t, i18n } = useLingui()
  const options = [...new Set([...days, ...intervals.map(({ day }) => day)])]
    .sort()
    .map((day) => ({ value: day, label: dayWords(day, i18n.locale) }))
  const free = days.find((day) => intervals.every((one) => one.day !== day)) ?? days.at(-1) ?? ''
  return (
    <div role="group" aria-label={name} className={classes['intervals']}>
      {intervals.map((_, place) => (
        <div key={place} className={classes['interval']}>
          <SelectField
            control={control}
            name={`${list}.${index}.intervals.${place}.day`}
            label={t`Dzień`}
            options={options}
          />
          <TimeField control={control} name={`${list}.${index}.intervals.${place}.from`} label={t`Od`} />
          <TimeField control={control} name={`${list}.${index}.intervals.${place}.to`} label={t`Do`} />
          <IconButton
            label={t`Usuń przedział ${place + 1}: ${name}`}
            onClick={() => onChange(intervals.filter((__, other) => other !== place))}
          >
            <IconTrash size={18} stroke={1.75} />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          aria-description={name}
          onClick={() => onChange([...intervals, { day: free, ...usual }])}
        >
          {intervals.length === 0 ? <Trans>Ogranicz godziny</Trans> : <Trans>Dodaj przedział</Trans>}
        </Button>
      </div>
    </div>
  )
}
