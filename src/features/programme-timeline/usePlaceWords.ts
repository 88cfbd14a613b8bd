import { useLingui } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import type { ItemPlace } from '#contract/programme.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { endOf } from '#domain/timeline/pieces.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'
import { dayWords } from '#domain/timeWords.ts'

/** When and where in words: „10:00–10:45”, „10:00–10:45, Sala A”, with the day where it is asked for. */
export const usePlaceWords = (rooms: Event['rooms'], clocks: (day: string) => DayClock) => {
  const { t, i18n } = useLingui()
  const when = (place: ItemPlace) => {
    if (place.start === null) return t`bez godziny`
    const end = endOf(place, clocks)
    if (end === null) return t`${place.start}, długość nieznana`
    const time = timeOf(end.minute)
    const range = `${place.start}–${time}`
    return end.day === place.day || end.minute === 0 ? range : t`${range} następnego dnia`
  }
  const where = ({ roomId }: ItemPlace) => rooms.find(({ id }) => id === roomId)?.name ?? t`bez sali`
  const whenAndWhere = (place: ItemPlace, isDaySaid = false) =>
    [...(isDaySaid ? [dayWords(place.day, i18n.locale)] : []), when(place), where(place)].join(', ')
  return { when, where, whenAndWhere }
}
