import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Goes back to the words that Mównica brings, after a question: the centre's own are then only in the history. */
export const UsualWords = ({
  isPending,
  onReturn,
}: {
  isPending: boolean
  onReturn: () => Promise<unknown>
}) => {
  const [isAsking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const goBack = async () => {
    setFailed(false)
    try {
      await onReturn()
      setAsking(false)
      showDone(<Trans>Przywrócono słowa Mównicy</Trans>)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Wróć do słów Mównicy</Trans>
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Wrócić do słów Mównicy?</Trans>}
          confirmLabel={<Trans>Wróć do słów Mównicy</Trans>}
          isPending={isPending}
          onConfirm={() => void goBack()}
          onClose={() => setAsking(false)}
        >
          <Trans>Własna treść tego listu zostanie tylko w historii ustawień.</Trans>
          {hasFailed && (
            <p role="alert">
              <Trans>Nie zmieniono. Wczytaj stronę ponownie i spróbuj jeszcze raz.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </div>
  )
}
