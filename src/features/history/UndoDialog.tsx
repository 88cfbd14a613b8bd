import { Trans, useLingui } from '@lingui/react/macro'
import { isDefinedError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Asks whether to take an entry back, named by `what`, and does it as a new change. Stays to say why it was refused. */
export const UndoDialog = ({
  entryId,
  what,
  onClose,
  onUndone,
}: {
  entryId: number
  what: string
  onClose: () => void
  onUndone: () => void
}) => {
  const { t } = useLingui()
  const undo = useMutation(api.history.undo.mutationOptions())
  return (
    <ConfirmDialog
      title={t`Cofnąć tę zmianę?`}
      confirmLabel={<Trans>Cofnij</Trans>}
      isPending={undo.isPending}
      onClose={onClose}
      onConfirm={() =>
        undo.mutate(
          { entryId },
          {
            onSuccess: () => {
              showDone(<Trans>Cofnięto zmianę</Trans>)
              onUndone()
            },
          },
        )
      }
    >
      <p>{what}</p>
      <p>
        <Trans>Wróci to, co było przedtem. Cofnięcie zapisze się w historii jako nowa zmiana.</Trans>
      </p>
      {undo.isError && (
        <p role="alert">
          {isDefinedError(undo.error) && undo.error.code === 'CONFLICT' ? (
            <Trans>Nie cofnięto: od tamtej pory zmieniono to ponownie. Popraw bieżące dane.</Trans>
          ) : (
            <Trans>Nie cofnięto. Spróbuj ponownie za chwilę.</Trans>
          )}
        </p>
      )}
    </ConfirmDialog>
  )
}
