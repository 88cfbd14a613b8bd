import { Trans } from '@lingui/react/macro'
import type { Telling } from '#contract/lineups.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { OutboxLink } from './OutboxLink.tsx'

/** Whether the letter went out by which somebody was asked: asking and telling are two facts. */
export const TellingWords = ({ telling }: { telling: Telling | null }) => {
  switch (telling?.state) {
    case undefined:
      return <Trans>bez listu</Trans>
    case 'draft':
      return (
        <OutboxLink>
          <Trans>list czeka w skrzynce</Trans>
        </OutboxLink>
      )
    case 'queued':
      return (
        <OutboxLink>
          <Trans>list w drodze</Trans>
        </OutboxLink>
      )
    case 'failed':
      return (
        <OutboxLink>
          <Trans>list nie wyszedł</Trans>
        </OutboxLink>
      )
    case 'discarded':
      return <Trans>list odrzucono, nie wyszedł</Trans>
    case 'sent':
      return telling.sentAt === null ? (
        <Trans>list wysłany</Trans>
      ) : (
        <Trans>
          list wysłany <Instant at={telling.sentAt} />
        </Trans>
      )
  }
}
