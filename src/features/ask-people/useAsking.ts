import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { api, client } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'

type Delivery = 'outbox' | 'now'

/** Long enough to type a date without asking the server after each digit. */
const settledAfter = 300

/** Who would get which letter, read again as soon as the choice stands still, and asking them indeed. */
export const useAsking = (
  asking: { eventId: string; panelIds: string[]; appearanceIds: string[]; deadline: string },
  {
    isUsable,
    onAsked,
  }: { isUsable: boolean; onAsked: (messageIds: readonly string[], delivery: Delivery) => void },
) => {
  const key = JSON.stringify(asking)
  const [settled] = useDebouncedValue(key, settledAfter)
  const isChosen = asking.panelIds.length + asking.appearanceIds.length > 0
  const preview = useQuery({
    ...api.requests.preview.queryOptions({ input: asking }),
    enabled: isUsable && isChosen && settled === key,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const once = useOnce()
  const ask = useMutation({
    mutationFn: (delivery: Delivery) => {
      const said = { ...asking, delivery }
      return once(said, (id) => client.requests.create({ id, ...said }))
    },
    onSuccess: ({ messageIds }, delivery) => onAsked(messageIds, delivery),
  })
  return {
    isChosen,
    letters: isChosen ? preview.data?.letters : [],
    isStale: settled !== key || preview.isPlaceholderData,
    error: ask.error ?? preview.error,
    ask,
  }
}
