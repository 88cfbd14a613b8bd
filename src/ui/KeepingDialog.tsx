import { type ComponentProps, type ReactNode, useState } from 'react'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Dialog } from './Dialog.tsx'

/** A dialog that asks before it closes while closing would lose something: `lost` says what, and is null where nothing is. */
export const KeepingDialog = ({
  lost,
  onClose,
  children,
  ...props
}: ComponentProps<typeof Dialog> & {
  lost: { title: ReactNode; words: ReactNode; confirmLabel: ReactNode } | null
}) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <Dialog {...props} onClose={lost === null ? onClose : () => setAsking(true)}>
      {children}
      {isAsking && lost !== null && (
        <ConfirmDialog
          title={lost.title}
          confirmLabel={lost.confirmLabel}
          isDangerous
          onConfirm={onClose}
          onClose={() => setAsking(false)}
        >
          {lost.words}
        </ConfirmDialog>
      )}
    </Dialog>
  )
}
