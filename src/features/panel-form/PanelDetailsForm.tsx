import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Panel } from '#contract/panels.ts'
import type { ItemDetails } from '#contract/programme.ts'
import { dayOutsideEvent } from '#domain/programme.ts'
import { isDate } from '#domain/time.ts'
import { DateField } from '#src/form/DateField.tsx'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { TimeField } from '#src/form/TimeField.tsx'
import { TypedValues } from '#src/form/TypedValues.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { StaffPicker } from '#src/pickers/StaffPicker.tsx'
import { useStaffOptions } from '#src/pickers/useStaffOptions.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './PanelDetailsForm.module.css'

const schema = () => import('#contract/programme.ts').then((module) => module.itemDetails)

/** The panel's own form, for a new one (`revision` 0) and for one that is there: title, abstract, when, where, whose. */
export const PanelDetailsForm = ({
  event,
  details,
  revision,
  save,
  onSaved,
  onCancel,
  renderConsequences,
}: {
  event: Panel['event']
  details: ItemDetails
  revision: number
  save: (details: ItemDetails, revision: number) => Promise<Panel>
  onSaved: (panel: Panel) => void
  onCancel: () => void
  /** What saving these details would undo, shown before it is done. */
  renderConsequences?: (details: ItemDetails) => ReactNode
}) => {
  const { t } = useLingui()
  const record = useRecordForm<ItemDetails, ItemDetails, Panel>({
    schema,
    values: details,
    revision,
    save,
    read: (panel) => ({ values: detailsOf(panel), revision: panel.revision }),
    onSaved,
  })
  const { control } = record
  const day = useWatch({ control, name: 'day' })
  const staff = useStaffOptions()
  const rooms = event.rooms.map(({ id, name }) => ({ value: id, label: name }))
  const labels = {
    title: t`Tytuł`,
    abstract: t`Opis`,
    day: t`Dzień`,
    start: t`Początek`,
    durationMinutes: t`Czas trwania w minutach`,
    roomId: t`Sala`,
    ownerId: t`Opiekun`,
    facts: t`Liczby do artykułu`,
  }
  const nameOf = (field: string, value: unknown) => {
    const options = field === 'roomId' ? rooms : field === 'ownerId' ? staff.options : []
    const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    return options.find((option) => option.value === value)?.label ?? plain
  }
  return (
    <RecordForm record={record} labels={labels} showValue={nameOf} onCancel={onCancel}>
      <TextField control={control} name="title" label={labels.title} required />
      <TextAreaField control={control} name="abstract" label={labels.abstract} minRows={3} maxRows={16} />
      <div className={classes['row']}>
        <DateField
          control={control}
          name="day"
          label={labels.day}
          required
          min={event.startsOn}
          max={event.endsOn}
          description={isDate(day) ? <DayWords day={day} event={event} /> : undefined}
        />
        <TimeField control={control} name="start" label={labels.start} description={t`Puste: do ustalenia`} />
        <NumberField
          control={control}
          name="durationMinutes"
          label={labels.durationMinutes}
          description={t`Puste: do ustalenia`}
        />
      </div>
      <div className={classes['row']}>
        <SelectField
          control={control}
          name="roomId"
          label={labels.roomId}
          options={rooms}
          emptyLabel={t`do ustalenia`}
          {...(rooms.length === 0
            ? { description: t`Wydarzenie nie ma jeszcze żadnej sali` }
            : { description: t`Sale tego wydarzenia` })}
        />
        <StaffPicker
          control={control}
          name="ownerId"
          label={labels.ownerId}
          description={t`Kto z zespołu dogląda tego panelu`}
        />
      </div>
      {renderConsequences !== undefined && <TypedValues control={control} render={renderConsequences} />}
    </RecordForm>
  )
}

const DayWords = ({ day, event }: { day: string; event: Panel['event'] }) => {
  const { t } = useLingui()
  return (
    <>
      <EventDay startsOn={day} />
      {dayOutsideEvent(day, event) && t`, poza dniami wydarzenia`}
    </>
  )
}

/** The part of a panel that this form holds. */
export const detailsOf = (panel: ItemDetails): ItemDetails => ({
  title: panel.title,
  abstract: panel.abstract,
  day: panel.day,
  start: panel.start,
  durationMinutes: panel.durationMinutes,
  roomId: panel.roomId,
  ownerId: panel.ownerId,
  facts: panel.facts,
})
