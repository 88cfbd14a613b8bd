import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { newId } from '#domain/id.ts'
import { enrolPasskey, knowsPasskeys } from '#src/api/passkeys.ts'
import { NoPasskeys } from './NoPasskeys.tsx'
import { passkeyRefusal } from './passkeyRefusal.ts'
import classes from './Passkeys.module.css'

/** Names a new passkey and has the browser make it. */
export const EnrolPasskey = ({ onDone }: { onDone: () => Promise<void> | void }) => {
  const { t } = useLingui()
  const [name, setName] = useState(() =>
    globalThis.matchMedia('(pointer: coarse)').matches ? t`Telefon` : t`Komputer`,
  )
  const [isNameless, setNameless] = useState(false)
  const enrol = useMutation({
    mutationFn: async (form: { id: string; name: string }) => {
      await enrolPasskey(form)
      await onDone()
    },
    // Asking twice would ask the person twice.
    retry: false,
  })
  if (!knowsPasskeys()) return <NoPasskeys />
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setNameless(name.trim() === '')
    if (name.trim() !== '') enrol.mutate({ id: newId(), name: name.trim() })
  }
  return (
    <form noValidate className={classes['part']} onSubmit={submit}>
      <TextInput
        label={t`Nazwa klucza`}
        description={t`Po niej widać, gdzie klucz jest: na telefonie, na komputerze w biurze.`}
        required
        autoComplete="off"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isNameless && t`Wpisz tekst w tym polu`}
      />
      <Button type="submit" loading={enrol.isPending}>
        <Trans>Utwórz klucz dostępu</Trans>
      </Button>
      {enrol.error !== null && (
        <p role="alert" className={classes['failure']}>
          {enrol.error.name === 'InvalidStateError' ? (
            <Trans>To urządzenie ma już klucz dostępu do tego konta.</Trans>
          ) : (
            passkeyRefusal(enrol.error)
          )}
        </p>
      )}
    </form>
  )
}
