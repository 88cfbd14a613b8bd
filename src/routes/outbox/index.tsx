import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { useRows } from '#src/api/useRows.ts'
import { ChooseLetter } from '#src/features/outbox/ChooseLetter.tsx'
import { ChosenLetters } from '#src/features/outbox/ChosenLetters.tsx'
import { OutboxEmpty } from '#src/features/outbox/OutboxEmpty.tsx'
import { OutboxFilters } from '#src/features/outbox/OutboxFilters.tsx'
import { OutboxList } from '#src/features/outbox/OutboxList.tsx'
import { OutboxStates } from '#src/features/outbox/OutboxStates.tsx'
import { outboxInput, pickOutboxSearch } from '#src/features/outbox/outboxSearch.ts'
import { mostChosen, useChosenLetters } from '#src/features/outbox/useChosenLetters.ts'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './-OutboxScreen.module.css'

export const Route = createFileRoute('/outbox/')({
  validateSearch: pickOutboxSearch,
  loaderDeps: ({ search }) => search,
  context: ({ deps }) => ({ listQuery: api.messages.list.infiniteOptions(pages(outboxInput(deps))) }),
  // Not awaited: a filter shows what is typed at once, and the rows follow.
  loader: ({ context: { queryClient, listQuery } }) =>
    void queryClient.infiniteQuery({ ...listQuery, staleTime: 'static' }).catch(() => undefined),
  component: OutboxScreen,
})

function OutboxScreen() {
  const { t } = useLingui()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const { listQuery } = Route.useRouteContext()
  const query = useInfiniteQuery(listQuery)
  const list = useRows(query)
  const maySend = usePermission('messages.send')
  const rows = list.rows ?? []
  const { chosen, isChosen, toggle, choose, clear } = useChosenLetters(rows)
  const page = query.data?.pages.at(-1)
  const canSend = page?.canSend ?? true
  const filter = (change: Record<string, string | undefined>) => {
    clear()
    void navigate({ search: (before) => pickOutboxSearch({ ...before, ...change }), replace: true })
  }
  const isAllChosen = chosen.length > 0 && chosen.length === Math.min(list.total, mostChosen)
  /** Also those that are further down than anybody has scrolled. */
  const chooseAll = async () => {
    let read = query.data
    let hasMore = query.hasNextPage
    while (hasMore && (read?.pages.flatMap(({ items }) => items).length ?? 0) < mostChosen) {
      const next = await query.fetchNextPage()
      read = next.data
      hasMore = next.hasNextPage && !next.isError
    }
    choose(read?.pages.flatMap(({ items }) => items) ?? [])
  }
  const total = list.total
  const { state: _, ...filters } = search
  const isEmpty = list.rows?.length === 0 && Object.keys(filters).length === 0
  return (
    <>
      <PageHeader
        title={<Trans>Skrzynka nadawcza</Trans>}
        actions={
          <LinkButton to="/settings/letters" variant="subtle">
            <Trans>Treść listów</Trans>
          </LinkButton>
        }
      />
      {!canSend && (
        <p className={classes['notice']}>
          <Trans>
            Ten serwer nie wysyła poczty: otwórz list, skopiuj go do swojego programu pocztowego i oznacz jako
            wysłany.
          </Trans>
        </p>
      )}
      <OutboxStates search={search} counts={page?.counts} />
      {!isEmpty && <OutboxFilters search={search} onChange={filter} />}
      {maySend && rows.length > 0 && (
        <div className={classes['all']}>
          <Checkbox
            label={t`Zaznacz wszystkie na liście (${total})`}
            checked={isAllChosen}
            indeterminate={chosen.length > 0 && !isAllChosen}
            onChange={() => (isAllChosen ? clear() : void chooseAll())}
          />
        </div>
      )}
      <OutboxList
        {...list}
        search={search}
        {...(maySend
          ? {
              mark: {
                label: t`Zaznacz`,
                cell: (message) => (
                  <ChooseLetter
                    message={message}
                    isChosen={isChosen(message)}
                    onChange={(isOn) => toggle(message, isOn)}
                  />
                ),
              },
            }
          : {})}
        empty={<OutboxEmpty search={search} onChange={filter} />}
      />
      <ChosenLetters chosen={chosen} canSend={canSend} onClear={clear} />
    </>
  )
}
