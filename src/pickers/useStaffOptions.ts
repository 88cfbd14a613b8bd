import { useQuery } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'

/** The staff as choices of a select, and whether they are known yet. */
export const useStaffOptions = () => {
  const { data } = useQuery(api.users.list.queryOptions())
  return {
    options: (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    isKnown: data !== undefined,
  }
}
