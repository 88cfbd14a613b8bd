import { useLingui } from '@lingui/react'
import { useState } from 'react'
import { todayIn } from './todayIn.ts'

const dayMilliseconds = 86_400_000

/** How far a day (`YYYY-MM-DD`) is from today: "jutro", "za 34 dni", "35 dni temu". `today` is the same kind of day. */
export const RelativeDay = ({ day, today }: { day: string; today?: string }) => {
  const { i18n } = useLingui()
  const [now] = useState(() => todayIn())
  const from = today ?? now
  const days = Math.round((Date.parse(day) - Date.parse(from)) / dayMilliseconds)
  const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(days, 'day')
  return <time dateTime={day}>{words}</time>
}
