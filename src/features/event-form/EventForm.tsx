import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Event, EventDetails } from '#contract/events.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { EventDays } from './EventDays.tsx'
import { eventSchema, type EventValues, readEventForm } from './eventValues.ts'
import { timeZones } from './timeZones.ts'
import { WeekdayWarning } from './WeekdayWarning.tsx'

/** The event's own fields as one form: a new one (revision 0), or one that exists. */
export const EventForm = ({
  values,
  revision,
  save,
  saveLabel,
  onSaved,
  onCancel,
}: {
  values: EventValues
  revision: number
  save: (details: EventDetails, revision: number) => Promise<Event>
  saveLabel?: ReactNode
  onSaved: (saved: Event) => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const record = useRecordForm({ schema: eventSchema, values, revision, save, read: readEventForm, onSaved })
  const { control } = record
  const labels = {
    name: t`Nazwa`,
    startsOn: t`Pierwszy dzień`,
    endsOn: t`Ostatni dzień`,
    timeZone: t`Strefa czasowa`,
    venueName: t`Miejsce`,
    venueAddress: t`Adres`,
    venueAccess: t`Dojazd i dostępność`,
    description: t`Opis`,
  }
  return (
    <RecordForm
      record={record}
      labels={labels}
      onCancel={onCancel}
      {...(saveLabel === undefined ? {} : { saveLabel })}
    >
      <TextField control={control} name="name" label={labels.name} required autoComplete="off" />
      <WeekdayWarning control={control} name="name" />
      <EventDays control={control} labels={labels} fill={record.fill} />
      <TextField control={control} name="venueName" label={labels.venueName} autoComplete="off" />
      <TextField control={control} name="venueAddress" label={labels.venueAddress} autoComplete="off" />
      <TextAreaField
        control={control}
        name="venueAccess"
        label={labels.venueAccess}
        description={t`Wejście, winda, pętla indukcyjna, parking.`}
        minRows={2}
        maxRows={8}
      />
      <TextAreaField
        control={control}
        name="description"
        label={labels.description}
        minRows={3}
        maxRows={16}
      />
      <WeekdayWarning control={control} name="description" />
      <SelectField
        control={control}
        name="timeZone"
        label={labels.timeZone}
        options={timeZones(values.timeZone ?? 'Europe/Warsaw')}
      />
    </RecordForm>
  )
}
