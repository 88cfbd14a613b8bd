import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import type { Event } from '#contract/events.ts'
import type { ItemPlace } from '#contract/programme.ts'
import { minutesOf } from '#domain/time.ts'
import { type DayClock, isSkipped } from '#domain/timeline/dayClock.ts'
import { endOf } from '#domain/timeline/pieces.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'
import { dayWords } from '#domain/timeWords.ts'
import classes from './PlaceDialog.module.css'

/** A place as it is typed: an empty field is not known yet. */
export type TypedPlace = { day: string; start: string; length: string; roomId: string }

export const typedPlace = ({ day, start, durationMinutes, roomId }: ItemPlace): TypedPlace => ({
  day,
  start: start ?? '',
  length: durationMinutes === null ? '' : String(durationMinutes),
  roomId: roomId ?? '',
})

/** What was typed as a place; null while the length is none or the clocks skip the start. */
export const placeTyped = (
  { day, start, length, roomId }: TypedPlace,
  clocks: (day: string) => DayClock,
): ItemPlace | null => {
  const minutes = length.trim() === '' ? null : Number(length)
  const isLength = minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60)
  if (!isLength || (start !== '' && isSkipped(clocks(day), minutesOf(start)))) return null
  return {
    day,
    start: start === '' ? null : start,
    durationMinutes: minutes,
    roomId: roomId === '' ? null : roomId,
  }
}

/** Day, start, length and room, and what follows from them; refuses what cannot be as it is typed. */
export const PlaceFields = ({
  typed,
  days,
  rooms,
  clocks,
  onChange,
}: {
  typed: TypedPlace
  days: readonly string[]
  rooms: Event['rooms']
  clocks: (day: string) => DayClock
  onChange: (typed: TypedPlace) => void
}) => {
  const { t, i18n } = useLingui()
  const isNoTime = typed.start !== '' && isSkipped(clocks(typed.day), minutesOf(typed.start))
  const place = placeTyped(typed, clocks)
  const end = place === null ? null : endOf(place, clocks)
  const time = end === null ? '' : timeOf(end.minute)
  return (
    <>
      <div className={classes['fields']}>
        <NativeSelect
          label={t`Dzień`}
          value={typed.day}
          data={days.map((value) => ({ value, label: dayWords(value, i18n.locale) }))}
          onChange={({ currentTarget }) => onChange({ ...typed, day: currentTarget.value })}
        />
        <TextInput
          type="time"
          step={300}
          label={t`Początek`}
          value={typed.start}
          error={isNoTime && t`Tego dnia nie ma takiej godziny: zegary są przestawiane do przodu`}
          onChange={({ currentTarget }) => onChange({ ...typed, start: currentTarget.value })}
        />
        <TextInput
          inputMode="numeric"
          label={t`Czas trwania w minutach`}
          value={typed.length}
          autoComplete="off"
          error={place === null && !isNoTime && t`Wpisz liczbę minut od 1 do 1440`}
          onChange={({ currentTarget }) => onChange({ ...typed, length: currentTarget.value })}
        />
        <NativeSelect
          label={t`Sala`}
          value={typed.roomId}
          data={[
            { value: '', label: t`bez sali` },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => onChange({ ...typed, roomId: currentTarget.value })}
        />
      </div>
      <p role="status" className={classes['derived']}>
        {typed.start === ''
          ? t`godzina do ustalenia`
          : end === null
            ? t`koniec do ustalenia`
            : end.day === typed.day
              ? t`koniec o ${time}`
              : t`koniec o ${time} następnego dnia`}
      </p>
    </>
  )
}
