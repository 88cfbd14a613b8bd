import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'

/** Deletes a programme item after saying who stands on it; „Cofnij” brings it back. `onRemoved` leaves the item's page. */
export const RemoveItem = ({
  item: { id: itemId, title, people },
  onRemoved,
}: {
  item: ProgrammeItem
  onRemoved: () => Promise<void>
}) => {
  const [isAsking, setAsking] = useState(false)
  const restore = useMutation(api.programmeItems.restore.mutationOptions())
  const remove = useMutation(
    api.programmeItems.remove.mutationOptions({
      // Before what is on screen is read again: the item's own page would find nothing.
      onSuccess: async () => {
        await onRemoved()
        showUndo({ message: <Trans>Usunięto: {title}</Trans>, onUndo: () => restore.mutateAsync({ itemId }) })
      },
    }),
  )
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń z programu</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć punkt programu?</Trans>}
          confirmLabel={<Trans>Usuń punkt</Trans>}
          isDangerous
          isPending={remove.isPending}
          onConfirm={() => remove.mutate({ itemId })}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>„{title}” zniknie z programu.</Trans>{' '}
            <Plural
              value={people.length}
              _0="Nikogo przy nim nie ma."
              one="Razem z nim # miejsce; osoba zostaje w bazie."
              few="Razem z nim # miejsca; osoby zostają w bazie."
              many="Razem z nim # miejsc; osoby zostają w bazie."
              other="Razem z nim # miejsca; osoby zostają w bazie."
            />
          </p>
          {remove.isError && (
            <p role="alert">
              <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
