import { plural } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Panel } from '#contract/panels.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'

/** Deletes a panel after saying what goes with it; can be undone. `onRemoved` leaves the page before anything is read again. */
export const RemovePanel = ({ panel, onRemoved }: { panel: Panel; onRemoved: () => Promise<void> }) => {
  const [isAsking, setAsking] = useState(false)
  const restore = useMutation(api.panels.restore.mutationOptions())
  const remove = useMutation(
    api.panels.remove.mutationOptions({
      onSuccess: async () => {
        await onRemoved()
        showUndo({
          message: <Trans>Usunięto panel „{panel.title}”</Trans>,
          onUndo: () => restore.mutateAsync({ panelId: panel.id }),
        })
      },
    }),
  )
  const places = plural(panel.people.length, {
    0: 'W jego składzie nie ma nikogo.',
    one: 'Razem z nim zniknie # miejsce w składzie.',
    few: 'Razem z nim znikną # miejsca w składzie.',
    many: 'Razem z nim zniknie # miejsc w składzie.',
    other: 'Razem z nim zniknie # miejsca w składzie.',
  })
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń panel</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć panel?</Trans>}
          confirmLabel={<Trans>Usuń panel</Trans>}
          isDangerous
          isPending={remove.isPending}
          onConfirm={() => remove.mutate({ panelId: panel.id })}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              „{panel.title}” zniknie z programu wydarzenia {panel.event.name}.
            </Trans>{' '}
            {places} <Trans>Osoby zostaną w kartotece.</Trans>
          </p>
          {remove.isError && (
            <p role="alert">
              <Trans>Nie usunięto panelu. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
