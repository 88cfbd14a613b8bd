import { useLingui } from '@lingui/react'
import { dayWords } from '#domain/timeWords.ts'

/** A day or a range of days with the derived weekday, short: „wt 12 XII 2023”, “Tue 12 Dec 2023”. Days are `YYYY-MM-DD`. */
export const EventDay = ({ startsOn, endsOn = startsOn }: { startsOn: string; endsOn?: string }) => {
  const { i18n } = useLingui()
  const word = (day: string) => dayWords(day, i18n.locale)
  if (startsOn === endsOn) return <time dateTime={startsOn}>{word(startsOn)}</time>
  return (
    <span>
      <time dateTime={startsOn}>{word(startsOn)}</time> – <time dateTime={endsOn}>{word(endsOn)}</time>
    </span>
  )
}
