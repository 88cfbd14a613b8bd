import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import classes from './ExampleRemoval.module.css'

/** Takes the example of 2023 away in one step, after saying what goes; and a way back. */
export const ExampleRemoval = () => {
  const [isAsking, setAsking] = useState(false)
  const restore = useMutation(api.settings.restoreExample.mutationOptions())
  const remove = useMutation(
    api.settings.removeExample.mutationOptions({
      // Here and not at the call: this part of the page is gone as soon as the settings are read again.
      onSuccess: () => {
        setAsking(false)
        showUndo({ message: <Trans>Usunięto przykład</Trans>, onUndo: () => restore.mutateAsync(undefined) })
      },
    }),
  )
  return (
    <section aria-labelledby="example" className={classes['section']}>
      <h2 id="example">
        <Trans>Przykład</Trans>
      </h2>
      <p>
        <Trans>
          Forum z 2023 r. pokazuje, jak wygląda zaplanowane wydarzenie. Własne wydarzenia od niego nie zależą.
        </Trans>
      </p>
      <DangerButton onClick={() => setAsking(true)}>
        <Trans>Usuń przykład</Trans>
      </DangerButton>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Usunąć przykład?</Trans>}
          confirmLabel={<Trans>Usuń przykład</Trans>}
          isDangerous
          isPending={remove.isPending}
          onConfirm={() => remove.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>Znikną:</Trans>
          </p>
          <ul>
            <li>
              <Trans>
                Forum Współpracy Międzysektorowej z 12 grudnia 2023 r. z programem, panelami i partnerami,
              </Trans>
            </li>
            <li>
              <Trans>osoby i organizacje, które przyszły z przykładem, także z list i z wyszukiwania.</Trans>
            </li>
          </ul>
          <p>
            <Trans>Wszystko, co dodano samodzielnie, zostaje.</Trans>
          </p>
          {remove.isError && (
            <p role="alert">
              <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
            </p>
          )}
        </ConfirmDialog>
      )}
    </section>
  )
}
