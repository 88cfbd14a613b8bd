import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'
import { dayWords } from '#domain/timeWords.ts'

/**
 * The organiser's events as choices of a select, the latest first; 200 of them, which is every event of a large organiser.
 * Read once `isWanted`.
 */
export const useEventOptions = (isWanted = true): { value: string; label: string }[] => {
  const { t, i18n } = useLingui()
  const { data } = useQuery({
    ...api.events.list.queryOptions({ input: { limit: 200, sort: '-startsOn' } }),
    enabled: isWanted,
  })
  return (data?.items ?? []).map(({ id, name, startsOn }) => {
    const day = dayWords(startsOn, i18n.locale)
    return { value: id, label: t`${name}, ${day}` }
  })
}
