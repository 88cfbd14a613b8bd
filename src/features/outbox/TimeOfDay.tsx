import { useLingui } from '@lingui/react'
import { dateLocale } from '#domain/timeWords.ts'

/** The hour of something that comes within hours (ISO-8601), by the clock of who reads: „14:05”. */
export const TimeOfDay = ({ at }: { at: string }) => {
  const { i18n } = useLingui()
  const words = new Intl.DateTimeFormat(dateLocale(i18n.locale), { timeStyle: 'short' })
  return <time dateTime={at}>{words.format(new Date(at))}</time>
}
