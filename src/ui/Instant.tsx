import { useLingui } from '@lingui/react'
import { dateLocale } from '#domain/timeWords.ts'

/** When something happened (ISO-8601), by the clock of who reads: „23 lis 2026, 15:20”. */
export const Instant = ({ at }: { at: string }) => {
  const { i18n } = useLingui()
  const words = new Intl.DateTimeFormat(dateLocale(i18n.locale), { dateStyle: 'medium', timeStyle: 'short' })
  return <time dateTime={at}>{words.format(new Date(at))}</time>
}
