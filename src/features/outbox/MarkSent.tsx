import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { letterRefusal } from './letterRefusal.ts'

/** Writes down that a letter went out some other way, after a question: it cannot be a draft again. */
export const MarkSent = ({ message }: { message: Message }) => {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const markSent = useMutation(api.messages.markSent.mutationOptions())
  const { id: messageId, revision, name } = message
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Oznacz jako wysłane</Trans>
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Oznaczyć list jako wysłany?</Trans>}
          confirmLabel={<Trans>Oznacz jako wysłane</Trans>}
          isPending={markSent.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            markSent.mutate(
              { messageId, revision },
              {
                onSuccess: () => {
                  setAsking(false)
                  showDone(t`Oznaczono jako wysłane`)
                },
              },
            )
          }
        >
          <Trans>
            Mównica zapisze, że list do: {name} wyszedł teraz, poza nią, w tej treści. Nie będzie go już można
            zmienić ani wysłać.
          </Trans>
          {markSent.isError && <p role="alert">{letterRefusal(markSent.error)}</p>}
        </ConfirmDialog>
      )}
    </>
  )
}
