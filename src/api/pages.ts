import { keepPreviousData } from '@tanstack/react-query'

/** Rows asked for at once; the server names the same number when it starts a list's first call with the HTML. */
const pageSize = 60

type Page = { nextCursor: string | null }
const firstCursor: string | undefined = undefined

/**
 * What makes an endpoint's list a list read page by page: `api.guests.list.infiniteOptions(pages(search))`. `search` is
 * what the address says; while a new filter is being answered the old rows stay.
 */
export const pages = <Search extends object>(search: Search) => ({
  input: (cursor: string | undefined) => ({
    limit: pageSize,
    ...search,
    ...(cursor === undefined ? {} : { cursor }),
  }),
  initialPageParam: firstCursor,
  getNextPageParam: (page: Page) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
})
