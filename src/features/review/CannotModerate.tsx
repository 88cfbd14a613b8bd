import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '#src/ui/Dialog.tsx'
import { NotSent } from './NotSent.tsx'
import classes from './Review.module.css'

/** Asks once before a panel is given back; a note may go with it. What is typed belongs to the caller, so that closing keeps it. */
export const CannotModerate = ({
  note,
  notice,
  error,
  isPending,
  onType,
  onSend,
  onClose,
}: {
  note: string
  notice: ReactNode
  error: unknown
  isPending: boolean
  onType: (note: string) => void
  onSend: () => Promise<void>
  onClose: () => void
}) => {
  const { t } = useLingui()
  return (
    <Dialog
      title={<Trans>Nie mogę moderować</Trans>}
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
          <Trans>Organizator dowie się o tym i poszuka innej osoby. Odpowiedź można później zmienić.</Trans>
        </p>
        {notice}
        <NotSent error={error} />
        <Textarea
          label={t`Wiadomość (nieobowiązkowa)`}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={note}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
