import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from './Dialog.tsx'
import { showDone } from './showUndo.tsx'

const withForm = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })

/** Puts a text on the clipboard, with its form where there is `html`, for programs that take it; where the browser does not allow it, shows the text selected, ready to be copied by hand. */
export const CopyText = ({
  text,
  html,
  children,
}: {
  /** Null where it could not be had, which the caller says. */
  text: () => string | Promise<string | null>
  html?: () => string
  children: ReactNode
}) => {
  const { t } = useLingui()
  const [shown, setShown] = useState<string | null>(null)
  const copy = async () => {
    const copied = await text()
    if (copied === null) return
    try {
      if (html === undefined) await navigator.clipboard.writeText(copied)
      else await navigator.clipboard.write([withForm(copied, html())])
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
