import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { FundingProject } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'

/** „Usuń” of a funding project with what it touches, and a way back. */
export const FundingRemoval = ({
  project: { id: projectId, title, events },
  onRemoved,
}: {
  project: FundingProject
  onRemoved: () => void
}) => {
  const [isAsking, setAsking] = useState(false)
  const restore = useMutation(api.fundingProjects.restore.mutationOptions())
  const remove = useMutation(
    api.fundingProjects.remove.mutationOptions({
      onSuccess: () => {
        setAsking(false)
        onRemoved()
        showUndo({
          message: <Trans>Usunięto: {title}</Trans>,
          onUndo: () => restore.mutateAsync({ projectId }),
        })
      },
    }),
  )
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć projekt?</Trans>}
          confirmLabel={<Trans>Usuń projekt</Trans>}
          isDangerous
          isPending={remove.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate({ projectId })}
        >
          <p>
            <Plural
              value={events.length}
              _0="Żadne wydarzenie nie jest z niego opłacane."
              one="# wydarzenie przestanie pokazywać jego znaki i klauzulę."
              few="# wydarzenia przestaną pokazywać jego znaki i klauzulę."
              many="# wydarzeń przestanie pokazywać jego znaki i klauzulę."
              other="# wydarzenia przestanie pokazywać jego znaki i klauzulę."
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
