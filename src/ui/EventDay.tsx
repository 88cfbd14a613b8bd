import { useLingui } from '@lingui/react'
import { shortDate } from '#domain/time.ts'

/** A day or a range of days with the derived weekday, short: „wt 12 XII 2023”, “Tue 12 Dec 2023”. Days are `YYYY-MM-DD`. */
export const EventDay = ({ startsOn, endsOn = startsOn }: { startsOn: string; endsOn?: string }) => {
  const { i18n } = useLingui()
  const word = (day: string) => (i18n.locale === 'pl' ? shortDate(day) : intlDate(day, i18n.locale))
  if (startsOn === endsOn) return <time dateTime={startsOn}>{word(startsOn)}</time>
  return (
    <span>
      <time dateTime={startsOn}>{word(startsOn)}</time> – <time dateTime={endsOn}>{word(endsOn)}</time>
    </span>
  )
}

// A day has no zone: both ends of the arithmetic are UTC.
const intlDate = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day))
