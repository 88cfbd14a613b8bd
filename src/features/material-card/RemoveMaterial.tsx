import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Material } from '#contract/materials.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'

/** Takes a material off the board; can be undone. `onRemoved` leaves the page before anything is read again. */
export const RemoveMaterial = ({
  material: { id: materialId, name },
  onRemoved,
}: {
  material: Material
  onRemoved: () => Promise<void>
}) => {
  const [isAsking, setAsking] = useState(false)
  const restore = useMutation(api.materials.restore.mutationOptions())
  const remove = useMutation(
    api.materials.remove.mutationOptions({
      onSuccess: async () => {
        await onRemoved()
        showUndo({
          message: <Trans>Usunięto materiał „{name}”</Trans>,
          onUndo: () => restore.mutateAsync({ materialId }),
        })
      },
    }),
  )
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń materiał</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć materiał?</Trans>}
          confirmLabel={<Trans>Usuń materiał</Trans>}
          isDangerous
          isPending={remove.isPending}
          onConfirm={() => remove.mutate({ materialId })}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>„{name}” zniknie z materiałów wydarzenia i nikt nie będzie o niego pytany.</Trans>
          </p>
          {remove.isError && (
            <p role="alert">
              <Trans>Nie usunięto materiału. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
