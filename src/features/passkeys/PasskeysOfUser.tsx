import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { User } from '#contract/settings.ts'
import { api } from '#src/api/client.ts'
import { useMe } from '#src/api/session.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './Passkeys.module.css'

/** How many passkeys somebody of the staff has, and a way to take them away when they are lost. */
export const PasskeysOfUser = ({ user: { id: userId, name } }: { user: User }) => {
  const { t } = useLingui()
  const me = useMe()
  const { data } = useQuery(api.passkeys.requirement.queryOptions())
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation(
    api.passkeys.removeOfUser.mutationOptions({
      onSuccess: () => {
        setAsking(false)
        showDone(t`Usunięto klucze dostępu: ${name}`)
      },
    }),
  )
  const count = data?.holders.find((holder) => holder.userId === userId)?.passkeys ?? 0
  const isOwn = me.kind === 'staff' && me.userId === userId
  if (count === 0) return null
  return (
    <section aria-labelledby="passkeys" className={classes['section']}>
      <h2 id="passkeys">
        <Trans>Klucze dostępu</Trans>
      </h2>
      <p>
        <Plural
          value={count}
          one="To konto ma # klucz dostępu."
          few="To konto ma # klucze dostępu."
          many="To konto ma # kluczy dostępu."
          other="To konto ma # klucza dostępu."
        />
      </p>
      {!isOwn && (
        <DangerButton onClick={() => setAsking(true)}>
          <Trans>Usuń zgubione klucze</Trans>
        </DangerButton>
      )}
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć klucze dostępu: {name}?</Trans>}
          confirmLabel={<Trans>Usuń klucze</Trans>}
          isDangerous
          isPending={remove.isPending}
          onConfirm={() => remove.mutate({ userId })}
          onClose={() => {
            setAsking(false)
            remove.reset()
          }}
        >
          <p>
            <Trans>
              Wszystkie klucze tego konta przestaną działać, a jego sesje zakończą się od razu. Potem można
              wejść linkiem i utworzyć nowy klucz. Warto najpierw upewnić się, kto o to prosi.
            </Trans>
          </p>
          {remove.isError && (
            <p role="alert" className={classes['failure']}>
              <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </section>
  )
}
