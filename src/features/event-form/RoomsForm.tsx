import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useController, useWatch } from 'react-hook-form'
import type { Event, Room } from '#contract/events.ts'
import { newId } from '#domain/id.ts'
import { NumberField } from '#src/form/NumberField.tsx'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import classes from './EventForm.module.css'

const schema = () => import('./roomsSchema.ts').then((module) => module.roomsSchema)

const readRooms = ({ rooms, revision }: Event): { values: { rooms: Room[] }; revision: number } => ({
  values: { rooms },
  revision,
})

/** The rooms of an event in their order, saved apart from its other fields. */
export const RoomsForm = ({
  event,
  save,
  onSaved,
}: {
  event: Event
  save: (rooms: Room[], revision: number) => Promise<Event>
  onSaved: () => void
}) => {
  const { t } = useLingui()
  const record = useRecordForm({
    schema,
    ...readRooms(event),
    save: ({ rooms }, revision) => save(rooms, revision),
    read: readRooms,
    onSaved,
  })
  const { control } = record
  const { field } = useController({ control, name: 'rooms' })
  // Watched, for the field of a whole list does not see what is typed into one of its rooms.
  const rooms = useWatch({ control, name: 'rooms' })
  const kept = new Set(rooms.map(({ id }) => id))
  const gone = event.rooms.filter(({ id }) => !kept.has(id)).length
  return (
    <section className={classes['rooms']} aria-labelledby="rooms">
      <h2 id="rooms">
        <Trans>Sale</Trans>
      </h2>
      <RecordForm
        isSecond
        record={record}
        labels={{ rooms: t`Sale` }}
        showValue={(_, value) => (Array.isArray(value) ? value.map(nameOf).join(', ') : '')}
        saveLabel={<Trans>Zapisz sale</Trans>}
        onCancel={record.discard}
      >
        {rooms.length === 0 && (
          <p className={classes['none']}>
            <Trans>
              Sale wybiera się potem przy punktach programu. Wydarzenie w jednej sali ich nie potrzebuje.
            </Trans>
          </p>
        )}
        <OrderedList
          label={t`Sale w kolejności`}
          items={rooms}
          itemKey={({ id }) => id}
          itemName={({ name }) => name || t`nowa sala`}
          onReorder={field.onChange}
          renderItem={(room, index) => (
            <div className={classes['room']}>
              <TextField
                control={control}
                name={`rooms.${index}.name`}
                label={t`Nazwa sali`}
                autoComplete="off"
              />
              <NumberField control={control} name={`rooms.${index}.capacity`} label={t`Miejsc`} />
              <IconButton
                label={t`Usuń salę: ${room.name}`}
                onClick={() => field.onChange(rooms.filter(({ id }) => id !== room.id))}
              >
                <IconTrash size={18} stroke={1.75} />
              </IconButton>
            </div>
          )}
        />
        <div>
          <Button
            variant="default"
            onClick={() => field.onChange([...rooms, { id: newId(), name: '', capacity: null }])}
          >
            <Trans>Dodaj salę</Trans>
          </Button>
        </div>
        {gone > 0 && (
          <p role="status" className={classes['warning']}>
            <Plural
              value={gone}
              one="Po zapisaniu zniknie # sala; punkty programu, które w niej są, będą bez sali."
              few="Po zapisaniu znikną # sale; punkty programu, które w nich są, będą bez sali."
              many="Po zapisaniu zniknie # sal; punkty programu, które w nich są, będą bez sali."
              other="Po zapisaniu zniknie # sali; punkty programu, które w nich są, będą bez sali."
            />
          </p>
        )}
      </RecordForm>
    </section>
  )
}

const nameOf = (room: unknown): string =>
  typeof room === 'object' && room !== null && 'name' in room ? String(room.name) : ''
