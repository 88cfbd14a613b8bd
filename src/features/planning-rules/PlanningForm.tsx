import { Trans, useLingui } from '@lingui/react/macro'
import { useWatch } from 'react-hook-form'
import type { Event } from '#contract/events.ts'
import type { Planning, PlanningDetails } from '#contract/planning.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TimeField } from '#src/form/TimeField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { PersonHours } from './PersonHours.tsx'
import classes from './PlanningForm.module.css'
import { readPlanning } from './readPlanning.ts'
import { RoomHours } from './RoomHours.tsx'

const schema = () => import('#contract/planning.ts').then((module) => module.planningDetails)

/** What a programme is checked against: the event's hours, the way between rooms, and when rooms and people are there. */
export const PlanningForm = ({
  event,
  planning,
  save,
  onSaved,
  onCancel,
}: {
  event: Pick<Event, 'startsOn' | 'endsOn' | 'rooms'>
  planning: Planning
  save: (details: PlanningDetails, revision: number) => Promise<Planning>
  onSaved: () => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const record = useRecordForm<PlanningDetails, PlanningDetails, Planning>({
    schema,
    ...readPlanning(planning),
    save,
    read: readPlanning,
    onSaved,
  })
  const { control } = record
  const [opensAt, closesAt] = useWatch({ control, name: ['opensAt', 'closesAt'] })
  const usual = { from: opensAt ?? '09:00', to: closesAt ?? '17:00' }
  const days = Array.from({ length: daysBetween(event.startsOn, event.endsOn) + 1 }, (_, index) =>
    addDays(event.startsOn, index),
  )
  const labels = {
    opensAt: t`Najwcześniejszy początek`,
    closesAt: t`Najpóźniejszy koniec`,
    graceMinutes: t`Minuty na przejście między salami`,
    expectedPeople: t`Spodziewana liczba osób`,
    rooms: t`Dostępność sal`,
    people: t`Dostępność osób`,
  }
  const namesOf = (value: unknown) =>
    (Array.isArray(value) ? value : [])
      .map((one: { roomId?: string; personId?: string }) => {
        const room = event.rooms.find(({ id }) => id === one.roomId)
        return room?.name ?? planning.people.find(({ personId }) => personId === one.personId)?.name
      })
      .filter(Boolean)
      .join(', ')
  const showValue = (field: string, value: unknown) =>
    field === 'rooms' || field === 'people'
      ? namesOf(value)
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : ''
  return (
    <RecordForm record={record} labels={labels} showValue={showValue} onCancel={onCancel}>
      <div className={classes['two']}>
        <TimeField
          control={control}
          name="opensAt"
          label={labels.opensAt}
          description={t`Każdego dnia wydarzenia.`}
        />
        <TimeField
          control={control}
          name="closesAt"
          label={labels.closesAt}
          description={t`Wcześniejszy niż początek: następnego dnia.`}
        />
        <NumberField control={control} name="graceMinutes" label={labels.graceMinutes} />
        <NumberField
          control={control}
          name="expectedPeople"
          label={labels.expectedPeople}
          description={t`Dla sal, w których są wszyscy.`}
        />
      </div>
      <fieldset className={classes['part']}>
        <legend>{labels.rooms}</legend>
        {event.rooms.length === 0 ? (
          <p className={classes['quiet']}>
            <Trans>Wydarzenie nie ma jeszcze sal.</Trans>
          </p>
        ) : (
          <RoomHours control={control} rooms={event.rooms} days={days} usual={usual} />
        )}
      </fieldset>
      <fieldset className={classes['part']}>
        <legend>{labels.people}</legend>
        <p className={classes['quiet']}>
          <Trans>
            Osoba, której tu nie ma, może przyjść zawsze. Osoba z wpisanymi godzinami może tylko wtedy: w dniu
            bez godzin nie może wcale.
          </Trans>
        </p>
        <PersonHours control={control} known={planning.people} days={days} usual={usual} />
      </fieldset>
    </RecordForm>
  )
}
