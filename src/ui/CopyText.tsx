import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { showDone } from './showUndo.tsx'

/** Puts a text on the clipboard, with its form where there is `html`, for programs that take it; where the browser does not allow it, shows the text selected, ready to be copied by hand. */
export const CopyText = ({
  text,
  html,
  onCopied,
  children,
}: {
  /** Fails where it cannot be had, which the caller says. */
  text: () => string | Promise<string>
  html?: () => string
  /** It is on the clipboard, or stands ready to be copied by hand. */
  onCopied?: () => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const [shown, setShown] = useState<string | null>(null)
  const copy = async () => {
    const copied = Promise.resolve(text())
    try {
      // Safari takes a text that comes later only when it is promised to it within the click.
      const item = new ClipboardItem({
        'text/plain': copied.then((it) => new Blob([it], { type: 'text/plain' })),
        ...(html && { 'text/html': new Blob([html()], { type: 'text/html' }) }),
      })
      await navigator.clipboard.write([item])
      showDone(t`Skopiowano`)
      onCopied?.()
    } catch {
      const byHand = await copied.catch(() => null)
      setShown(byHand)
      if (byHand !== null) onCopied?.()
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
