import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Message } from '#contract/messages.ts'
import { DiscardLetters } from './DiscardLetters.tsx'
import { SendDialog } from './SendDialog.tsx'
import classes from './Outbox.module.css'

const canBeDiscarded = ({ state }: Message) => state !== 'sent' && state !== 'discarded'

/** What can be done with the letters that are chosen, at the foot of the window. */
export const ChosenLetters = ({
  chosen,
  canSend,
  onClear,
}: {
  chosen: readonly Message[]
  /** The server can send letters itself. */
  canSend: boolean
  onClear: () => void
}) => {
  const [isSending, setSending] = useState(false)
  const count = chosen.length
  const toDiscard = chosen.filter(canBeDiscarded)
  if (count === 0) return null
  return (
    <div className={classes['chosen']}>
      {canSend && (
        <Button onClick={() => setSending(true)}>
          <Trans>Wyślij zaznaczone ({count})</Trans>
        </Button>
      )}
      {toDiscard.length > 0 && (
        <DiscardLetters messages={toDiscard} onDiscarded={onClear}>
          <Trans>Odrzuć zaznaczone ({toDiscard.length})</Trans>
        </DiscardLetters>
      )}
      <Button variant="subtle" onClick={onClear}>
        <Trans>Odznacz</Trans>
      </Button>
      {isSending && (
        <SendDialog
          messages={chosen}
          onClose={() => setSending(false)}
          onSent={() => {
            setSending(false)
            onClear()
          }}
        />
      )}
    </div>
  )
}
