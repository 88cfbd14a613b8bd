import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'

type Page<Row> = { items: Row[]; total: number }

/** The rows read so far of a list, for `DataList`. Throws the first read's error, so that the route's error screen shows it. */
export const useRows = <Row>(query: UseInfiniteQueryResult<InfiniteData<Page<Row>, unknown>>) => {
  if (query.isError && query.data === undefined) throw query.error
  return {
    rows: query.data?.pages.flatMap((page) => page.items),
    total: query.data?.pages.at(-1)?.total ?? 0,
    isStale: query.isPlaceholderData,
    onNearEnd: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
    },
  }
}
