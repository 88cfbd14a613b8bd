import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

/** Asks before something that cannot be taken back lightly. The children say what it touches; the button says what it does. */
export const ConfirmDialog = ({
  title,
  children,
  confirmLabel,
  isDangerous = false,
  isPending = false,
  onConfirm,
  onClose,
}: {
  title: ReactNode
  children: ReactNode
  confirmLabel: ReactNode
  isDangerous?: boolean
  isPending?: boolean
  onConfirm: () => void
  onClose: () => void
}) => (
  <Dialog
    title={title}
    onClose={onClose}
    actions={
      <>
        <Button variant="default" onClick={onClose}>
          <Trans>Anuluj</Trans>
        </Button>
        <Button loading={isPending} {...(isDangerous ? { color: 'red.8' } : {})} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </>
    }
  >
    {children}
  </Dialog>
)
