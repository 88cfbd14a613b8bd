import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Telling } from '#contract/lineups.ts'
import { Instant } from '#src/ui/Instant.tsx'

/** Whether the letter went out by which somebody was asked: asking and telling are two facts. Leads to the letter. */
export const TellingWords = ({ telling }: { telling: Telling | null }) => {
  if (telling === null) return <Trans>bez listu</Trans>
  const { messageId, sentAt } = telling
  const words: Record<Telling['state'], ReactNode> = {
    draft: <Trans>list czeka w skrzynce</Trans>,
    queued: <Trans>list w drodze</Trans>,
    failed: <Trans>list nie wyszedł</Trans>,
    discarded: <Trans>list odrzucono, nie wyszedł</Trans>,
    sent: <Trans>list wysłany</Trans>,
  }
  return (
    <>
      <Link to="/outbox/$messageId" params={{ messageId }}>
        {words[telling.state]}
      </Link>
      {telling.state === 'sent' && sentAt !== null && (
        <>
          {' '}
          <Instant at={sentAt} />
        </>
      )}
    </>
  )
}
