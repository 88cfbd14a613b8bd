import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '#src/ui/Dialog.tsx'
import { NotSent } from './NotSent.tsx'
import classes from './Review.module.css'

/** Asks once before a partner is shown without its logo, or not at all: what follows from it, and a word that may go with it. */
export const ProofWayDialog = ({
  way,
  comment,
  notice,
  error,
  isPending,
  onComment,
  onSend,
  onClose,
}: {
  way: 'name-only' | 'not-taking-part'
  comment: string
  notice: ReactNode
  error: unknown
  isPending: boolean
  onComment: (comment: string) => void
  onSend: () => Promise<void>
  onClose: () => void
}) => {
  const { t } = useLingui()
  const isNameOnly = way === 'name-only'
  return (
    <Dialog
      title={isNameOnly ? <Trans>Tylko nazwa, bez logo</Trans> : <Trans>Nie uczestniczymy</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
          <Button loading={isPending} onClick={() => void onSend()}>
            <Trans>Przekaż organizatorowi</Trans>
          </Button>
        </>
      }
    >
      <div className={classes['form']}>
        <p>
          {isNameOnly ? (
            <Trans>
              Na materiałach tego wydarzenia zostanie sama nazwa organizacji. Organizator przygotuje nową
              wizualizację i poprosi o jej akceptację. Odpowiedź można później zmienić.
            </Trans>
          ) : (
            <Trans>
              Nazwa i logo organizacji znikną z materiałów tego wydarzenia, także z tych, które są w
              przygotowaniu. Odpowiedź można zmienić, dopóki organizator nie przygotuje nowej wizualizacji.
            </Trans>
          )}
        </p>
        {notice}
        <NotSent error={error} />
        <Textarea
          label={t`Wiadomość (nieobowiązkowa)`}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={comment}
          onChange={({ currentTarget }) => onComment(currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
