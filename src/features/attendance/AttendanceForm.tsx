import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type Control, type FieldValues, useWatch } from 'react-hook-form'
import type { Attendance, AttendanceDetails } from '#contract/attendance.ts'
import { sectorSums } from '#domain/attendance.ts'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { personPresences, type Presence, presenceLabels } from '#src/api/presenceLabels.ts'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import { AnnouncedItem } from './AnnouncedItem.tsx'
import classes from './Attendance.module.css'
import {
  type AttendanceValues,
  placeField,
  placeOfField,
  readAttendanceForm,
  unseen,
} from './attendanceValues.ts'
import { SectorsField } from './SectorsField.tsx'

const schema = () => import('./attendanceSchema.ts').then((module) => module.attendanceSchema)

/** Who came, as one form: how many in all and from which sectors, and a row to tick for everybody who was announced. */
export const AttendanceForm = ({ attendance }: { attendance: Attendance }) => {
  const { t, i18n } = useLingui()
  const { eventId, announced } = attendance
  const put = useMutation(api.attendance.put.mutationOptions())
  const places = announced.flatMap(({ people }) => people)
  const record = useRecordForm<AttendanceValues, AttendanceDetails, Attendance>({
    schema,
    ...readAttendanceForm(attendance),
    save: (details, attendanceRevision) => {
      // Who was taken off the programme while this was open has no row any more.
      const isThere = new Set(places.map(({ appearanceId }) => appearanceId))
      const presences = details.presences.filter(({ appearanceId }) => isThere.has(appearanceId))
      return put.mutateAsync({ ...details, presences, eventId, attendanceRevision })
    },
    read: readAttendanceForm,
    onSaved: () => showDone(<Trans>Zapisano frekwencję</Trans>),
  })
  const { control, form } = record
  const nameOf = (field: string) => {
    const place = places.find(({ appearanceId }) => appearanceId === placeOfField(field))
    return place === undefined ? field : printedName(place.card)
  }
  const labels = {
    total: t`Liczba osób`,
    sectors: t`Sektory`,
    ...Object.fromEntries(
      places.map(({ appearanceId }) => [placeField(appearanceId), nameOf(placeField(appearanceId))]),
    ),
  }
  const word = (presence: Presence) => i18n._(presenceLabels[presence])
  const markAll = (appearanceIds: readonly string[]) => {
    for (const appearanceId of appearanceIds) {
      const field = placeField(appearanceId)
      const mark = form.getValues(field) ?? unseen
      if (mark.presence === 'unknown')
        form.setValue(field, { ...mark, presence: 'present' }, { shouldDirty: true })
    }
  }
  return (
    <RecordForm
      isLong
      record={record}
      labels={labels}
      showValue={(field, value) => showValue(field, value, word)}
      onCancel={record.discard}
    >
      <section aria-labelledby="how-many" className={classes['section']}>
        <h2 id="how-many">
          <Trans>Ile osób przyszło</Trans>
        </h2>
        <div className={classes['total']}>
          <NumberField control={control} name="total" label={labels.total} />
        </div>
        <SectorsField control={control} />
        <Sums control={control} />
      </section>
      {announced.length > 0 && (
        <section aria-labelledby="who-was" className={classes['section']}>
          <h2 id="who-was">
            <Trans>Kto był z zapowiedzianych</Trans>
          </h2>
          {announced.map((item) => (
            <AnnouncedItem key={item.itemId} item={item} control={control} onAll={markAll} />
          ))}
        </section>
      )}
    </RecordForm>
  )
}

/** What the numbers come to: a fact beside the fields, not a fault. */
const Sums = ({ control }: { control: Control<AttendanceValues, unknown, FieldValues> }) => {
  const [total, sectors] = useWatch({ control, name: ['total', 'sectors'] })
  const isNumber = (value: unknown) => typeof value === 'number'
  const { counted, others } = sectorSums({
    total: isNumber(total) ? total : null,
    sectors: sectors.map(({ people }) => ({ people: isNumber(people) ? people : null })),
  })
  if (counted === 0) return null
  return (
    <p role="status" className={classes['sums']}>
      <Trans>Razem w sektorach: {counted}</Trans>
      {others !== null && others > 0 && (
        <>
          {' · '}
          <Trans>pozostali: {others}</Trans>
        </>
      )}
    </p>
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const wordsOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A value of the form in words, for when somebody else gave another one. */
const showValue = (field: string, value: unknown, word: (presence: Presence) => string): string => {
  if (Array.isArray(value))
    return value
      .filter(isRecord)
      .map(({ sector, people }) => [wordsOf(sector), wordsOf(people)].filter(Boolean).join(': '))
      .join('\n')
  if (placeOfField(field) === undefined) return wordsOf(value)
  const mark = isRecord(value) ? value : {}
  const presence = personPresences.find((known) => known === mark['presence'])
  return [word(presence ?? 'unknown'), wordsOf(mark['substitute']), wordsOf(mark['note'])]
    .filter(Boolean)
    .join(', ')
}
