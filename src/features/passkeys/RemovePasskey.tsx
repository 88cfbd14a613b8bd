import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Passkey } from '#contract/passkeys.ts'
import { api } from '#src/api/client.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './Passkeys.module.css'

/** Takes a passkey away after saying what that ends; the last one stays where the role asks for one. */
export const RemovePasskey = ({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) => {
  const { t } = useLingui()
  const remove = useMutation(
    api.passkeys.remove.mutationOptions({
      onSuccess: () => {
        onClose()
        showDone(t`Usunięto klucz dostępu`)
      },
    }),
  )
  const isLast = issuesOf(remove.error).some(({ code }) => code === 'last-passkey')
  const { name } = passkey
  return (
    <ConfirmDialog
      title={<Trans>Usunąć klucz dostępu: {name}?</Trans>}
      confirmLabel={<Trans>Usuń klucz</Trans>}
      isDangerous
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ passkeyId: passkey.id })}
      onClose={onClose}
    >
      <p>
        <Trans>
          Tym kluczem nie da się już zalogować, a inne sesje otwarte nim zakończą się od razu. Z urządzenia
          klucz trzeba usunąć osobno, w jego ustawieniach.
        </Trans>
      </p>
      {remove.isError && (
        <p role="alert" className={classes['failure']}>
          {isLast ? (
            <Trans>Ta rola wymaga klucza dostępu, a ten jest jedyny. Najpierw dodaj drugi.</Trans>
          ) : (
            <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
          )}
        </p>
      )}
    </ConfirmDialog>
  )
}
