import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { showDone } from './showUndo.tsx'

/** Puts a text on the clipboard; where the browser does not allow it, shows the text selected, ready to be copied by hand. */
export const CopyText = ({ text, children }: { text: () => string; children: ReactNode }) => {
  const { t } = useLingui()
  const [shown, setShown] = useState<string | null>(null)
  const copy = async () => {
    const copied = text()
    try {
      await navigator.clipboard.writeText(copied)
      showDone(t`Skopiowano`)
    } catch {
      setShown(copied)
    }
  }
  return (
    <>
      <Button variant="default" onClick={() => void copy()}>
        {children}
      </Button>
      {shown !== null && (
        <Dialog title={<Trans>Tekst do skopiowania</Trans>} onClose={() => setShown(null)}>
          <Textarea
            readOnly
            autosize
            data-autofocus
            label={t`Zaznaczony tekst można skopiować skrótem Ctrl C`}
            value={shown}
            ref={(field) => field?.select()}
          />
        </Dialog>
      )}
    </>
  )
}
