import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Organisation } from '#contract/partners.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

/** „Usuń” with what it touches, and a way back. */
export const OrganisationRemoval = ({
  organisation,
  onRemoved,
}: {
  organisation: Organisation
  onRemoved: () => void
}) => {
  // Once for the life of the page is enough.
  const [today] = useState(() => todayIn())
  const [isAsking, setAsking] = useState(false)
  const { id, name, events, people } = organisation
  const restore = useMutation(api.partners.restore.mutationOptions())
  const remove = useMutation(
    api.partners.remove.mutationOptions({
      // Here and not at the call: the page is left before what it shows is read again and not found.
      onSuccess: () => {
        setAsking(false)
        onRemoved()
        showUndo({
          message: <Trans>Usunięto: {name}</Trans>,
          onUndo: () => restore.mutateAsync({ organisationId: id }),
        })
      },
    }),
  )
  const coming = events.filter(({ endsOn }) => endsOn >= today).length
  return (
    <>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć organizację?</Trans>}
          confirmLabel={<Trans>Usuń organizację</Trans>}
          isDangerous
          isPending={remove.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate({ organisationId: id })}
        >
          <p>
            <Trans>{name} zniknie z bazy organizacji.</Trans>
          </p>
          <ul>
            <li>
              <Plural
                value={coming}
                _0="Nie ma roli na nadchodzących wydarzeniach"
                one="Zniknie z # nadchodzącego wydarzenia"
                few="Zniknie z # nadchodzących wydarzeń"
                many="Zniknie z # nadchodzących wydarzeń"
                other="Zniknie z # nadchodzącego wydarzenia"
              />
            </li>
            <li>
              <Plural
                value={people.length}
                _0="Nikt nie jest z nią związany"
                one="# osoba zostaje w bazie"
                few="# osoby zostają w bazie"
                many="# osób zostaje w bazie"
                other="# osoby zostaje w bazie"
              />
            </li>
            <li>
              <Trans>Minione wydarzenia zostają bez zmian</Trans>
            </li>
          </ul>
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
