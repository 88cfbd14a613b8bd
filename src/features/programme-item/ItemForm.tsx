import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { Event } from '#contract/events.ts'
import type { ItemDetails, ProgrammeItem } from '#contract/programme.ts'
import { endTime } from '#domain/time.ts'
import { DateField } from '#src/form/DateField.tsx'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextAreaField } from '#src/form/TextAreaField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { TimeField } from '#src/form/TimeField.tsx'
import { TypedValues } from '#src/form/TypedValues.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { weekdayName } from '#src/ui/weekdayName.ts'
import { FactsField } from './FactsField.tsx'
import classes from './ItemForm.module.css'

const itemSchema = () => import('#contract/programme.ts').then((module) => module.itemDetails)

const readItem = (item: ProgrammeItem): { values: ItemDetails; revision: number } => ({
  values: {
    title: item.title,
    abstract: item.abstract,
    day: item.day,
    start: item.start,
    durationMinutes: item.durationMinutes,
    roomId: item.roomId,
    ownerId: item.ownerId,
    facts: item.facts,
  },
  revision: item.revision,
})

/** One programme item's own fields. Whatever is not known yet stays empty: „do ustalenia”. */
export const ItemForm = ({
  item,
  event,
  save,
  onSaved,
  onCancel,
  renderConsequences,
}: {
  item: ProgrammeItem
  event: Event
  save: (details: ItemDetails, revision: number) => Promise<ProgrammeItem>
  onSaved: () => void
  onCancel: () => void
  /** What saving these details would undo, shown before it is done. */
  renderConsequences?: (details: ItemDetails) => ReactNode
}) => {
  const { t } = useLingui()
  const record = useRecordForm({ schema: itemSchema, ...readItem(item), save, read: readItem, onSaved })
  const { control } = record
  const labels = {
    title: t`Tytuł`,
    day: t`Dzień`,
    start: t`Początek`,
    durationMinutes: t`Czas trwania w minutach`,
    roomId: t`Sala`,
    ownerId: t`Opiekun`,
    abstract: t`Opis`,
    facts: t`Dane do artykułu`,
  }
  const rooms = event.rooms.map(({ id, name }) => ({ value: id, label: name }))
  const showValue = (field: string, value: unknown) =>
    rooms.find((room) => field === 'roomId' && room.value === value)?.label ??
    (typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : value === null
        ? ''
        : JSON.stringify(value))
  return (
    <RecordForm record={record} labels={labels} showValue={showValue} onCancel={onCancel}>
      <TextField control={control} name="title" label={labels.title} required autoComplete="off" />
      <div className={classes['when']}>
        <DateField control={control} name="day" label={labels.day} required />
        <TimeField control={control} name="start" label={labels.start} />
        <NumberField control={control} name="durationMinutes" label={labels.durationMinutes} />
      </div>
      <DerivedTime control={control} />
      <SelectField
        control={control}
        name="roomId"
        label={labels.roomId}
        options={rooms}
        emptyLabel={t`do ustalenia`}
      />
      <TextAreaField control={control} name="abstract" label={labels.abstract} minRows={3} maxRows={16} />
      {item.kind === 'talk' && <FactsField control={control} />}
      {renderConsequences !== undefined && <TypedValues control={control} render={renderConsequences} />}
    </RecordForm>
  )
}

/** What follows from the day, the start and the length: the weekday and the end. */
const DerivedTime = ({ control }: { control: Control<ItemDetails, unknown, ItemDetails> }) => {
  const { t, i18n } = useLingui()
  const [day, start, durationMinutes] = useWatch({ control, name: ['day', 'start', 'durationMinutes'] })
  const isLength = typeof durationMinutes === 'number' && durationMinutes > 0
  const end = start !== null && isLength ? endTime(start, durationMinutes).time : null
  const words = [
    weekdayName(day, i18n.locale),
    start === null
      ? t`godzina do ustalenia`
      : end === null
        ? t`od ${start}, koniec do ustalenia`
        : t`koniec o ${end}`,
  ]
  return (
    <p role="status" className={classes['derived']}>
      {words.filter((word) => word !== '').join(', ')}
    </p>
  )
}
