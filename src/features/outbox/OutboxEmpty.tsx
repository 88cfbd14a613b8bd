import { Trans } from '@lingui/react/macro'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '#src/ui/NothingFound.tsx'
import type { OutboxSearch } from './outboxSearch.ts'

/** What belongs in the list that is empty, or that the filters leave nothing of it. */
export const OutboxEmpty = ({
  search: { state = 'draft', ...filters },
  onChange,
}: {
  search: OutboxSearch
  onChange: (change: Record<string, undefined>) => void
}) => {
  if (Object.keys(filters).length > 0)
    return (
      <NothingFound
        title={<Trans>Żaden list nie pasuje do tych filtrów</Trans>}
        filters={filters}
        onChange={onChange}
      />
    )
  switch (state) {
    case 'draft':
      return (
        <EmptyState title={<Trans>Żaden list nie czeka na wysłanie</Trans>}>
          <Trans>
            Listy powstają, gdy panel idzie do moderatora, gdy pytasz gości i gdy zmienia się to, co ktoś już
            wie. Tu można je przeczytać, poprawić i wysłać.
          </Trans>
        </EmptyState>
      )
    case 'queued':
      return <EmptyState title={<Trans>Żaden list nie jest w drodze</Trans>} />
    case 'failed':
      return <EmptyState title={<Trans>Każdy list, który miał wyjść, wyszedł</Trans>} />
    case 'sent':
      return <EmptyState title={<Trans>Tu będą listy, które wyszły</Trans>} />
    case 'discarded':
      return <EmptyState title={<Trans>Tu będą listy odrzucone; można je przywrócić</Trans>} />
    case 'all':
      return <EmptyState title={<Trans>Tu będą wszystkie listy do zaproszonych</Trans>} />
  }
}
