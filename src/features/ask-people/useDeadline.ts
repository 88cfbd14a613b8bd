import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { askingDeadline } from '#domain/askingDeadline.ts'
import { isDate } from '#domain/time.ts'
import { api } from '#src/api/client.ts'
import { todayIn } from '#src/ui/todayIn.ts'

/**
 * The last day for an answer, `YYYY-MM-DD`: what was typed, else what was given, else so many days before the event as the
 * settings say; empty until that is read. `isUsable`: a day that has not passed in the event's zone.
 */
export const useDeadline = (eventId: string, given: string | undefined) => {
  const [typed, setTyped] = useState<string | null>(null)
  const { data: event } = useQuery(api.events.get.queryOptions({ input: { eventId } }))
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const today = todayIn(event?.timeZone)
  const suggested =
    event === undefined || settings === undefined
      ? ''
      : askingDeadline({ startsOn: event.startsOn, days: settings.lineupDeadlineDays, today })
  const deadline = typed ?? given ?? suggested
  return {
    deadline,
    setDeadline: setTyped,
    today,
    isUsable: isDate(deadline) && deadline >= today,
    isTyped: typed !== null,
    isAfterStart: event !== undefined && deadline >= event.startsOn,
  }
}
