import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { DuplicatePart, Event } from '#contract/events.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { weekdayName } from '#src/ui/weekdayName.ts'
import classes from './DuplicateForm.module.css'
import { DuplicateParts } from './DuplicateParts.tsx'
import { nameIn, proposeEdition } from './proposeEdition.ts'
import { ShiftedDays } from './ShiftedDays.tsx'

type Edition = { name: string; startsOn: string; parts: DuplicatePart[] }

const schema = () => import('./editionSchema.ts').then((module) => module.editionSchema)

const everyPart: DuplicatePart[] = ['venue', 'rooms', 'programme', 'lineups', 'partners']

/** The next edition of an event: its name, its first day, and what it takes over. `today` is a day, `YYYY-MM-DD`. */
export const DuplicateForm = ({
  event,
  today,
  save,
  onSaved,
  onCancel,
}: {
  event: Event
  today: string
  save: (edition: Edition) => Promise<Event>
  onSaved: (created: Event) => void
  onCancel: () => void
}) => {
  const { t, i18n } = useLingui()
  const [values] = useState<Edition>(() => ({ ...proposeEdition(event, today), parts: everyPart }))
  const record = useRecordForm({
    schema,
    values,
    revision: 0,
    save,
    read: ({ name, startsOn, revision }: Event) => ({ values: { ...values, name, startsOn }, revision }),
    onSaved,
  })
  const { control, form, fill } = record
  const { field, fieldState } = useController({ control, name: 'startsOn' })
  const parts = useController({ control, name: 'parts' })
  const labels = { name: t`Nazwa`, startsOn: t`Pierwszy dzień`, parts: t`Co przenieść` }
  return (
    <RecordForm
      record={record}
      labels={labels}
      saveLabel={<Trans>Powiel wydarzenie</Trans>}
      onCancel={onCancel}
    >
      <TextField control={control} name="name" label={labels.name} required autoComplete="off" />
      <div className={classes['day']}>
        <TextInput
          {...field}
          type="date"
          required
          label={labels.startsOn}
          error={fieldState.error?.message}
          onChange={({ currentTarget: { value } }) => {
            // A name that is still the proposed one keeps the year of the day.
            const isProposed =
              field.value !== '' && form.getValues('name') === nameIn(event.name, event.startsOn, field.value)
            field.onChange(value)
            if (isProposed && value !== '') {
              fill('name', nameIn(event.name, event.startsOn, value))
            }
          }}
        />
        <p>{weekdayName(field.value, i18n.locale)}</p>
      </div>
      <ShiftedDays event={event} startsOn={field.value} />
      <DuplicateParts event={event} parts={parts.field.value} onChange={parts.field.onChange} />
      <p className={classes['never']}>
        <Trans>
          Nigdy nie przechodzą: odpowiedzi i potwierdzenia osób, frekwencja oraz opiekunowie paneli. Każdy
          będzie pytany od nowa.
        </Trans>
      </p>
    </RecordForm>
  )
}
