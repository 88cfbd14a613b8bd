import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Message } from '#contract/messages.ts'
import { useSession } from '#src/api/session.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { CopyLetter } from './CopyLetter.tsx'
import { DiscardLetters } from './DiscardLetters.tsx'
import { MarkSent } from './MarkSent.tsx'
import { RestoreLetter } from './RestoreLetter.tsx'
import { SendDialog } from './SendDialog.tsx'

/** What can be done with a letter in its state. With unsaved changes nothing goes out: it would go without them. */
export const LetterActions = ({ message, isDirty }: { message: Message; isDirty: boolean }) => {
  const { t } = useLingui()
  const canSend = useSession()?.sendsMail === true && message.to !== ''
  switch (message.state) {
    case 'draft':
    case 'failed':
      return isDirty ? (
        <RefusedButton reason={t`Najpierw zapisz zmiany w liście albo je anuluj.`}>
          {canSend ? <Trans>Wyślij teraz</Trans> : <Trans>Kopiuj list</Trans>}
        </RefusedButton>
      ) : (
        <>
          {canSend && <SendLetter message={message} />}
          <CopyLetter message={message} isPrimary={!canSend} />
          <MarkSent message={message} />
          <Discard message={message} />
        </>
      )
    case 'queued':
      return (
        <>
          <MarkSent message={message} />
          <Discard message={message} />
        </>
      )
    case 'sent':
      return <CopyLetter message={message} isPrimary={false} />
    case 'discarded':
      return <RestoreLetter message={message} />
  }
}

const SendLetter = ({ message }: { message: Message }) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>
        <Trans>Wyślij teraz</Trans>
      </Button>
      {isAsking && (
        <SendDialog messages={[message]} onSent={() => setAsking(false)} onClose={() => setAsking(false)} />
      )}
    </>
  )
}

const Discard = ({ message }: { message: Message }) => (
  <DiscardLetters messages={[message]}>
    <Trans>Odrzuć</Trans>
  </DiscardLetters>
)
