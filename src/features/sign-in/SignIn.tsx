import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { api } from '#src/api/client.ts'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import classes from './SignIn.module.css'

/** Asks for a sign-in link by address. What is said afterwards is the same for an address of the team and any other. */
export const SignIn = () => {
  const { t } = useLingui()
  const [email, setEmail] = useState('')
  const ask = useMutation(api.signInLinks.ask.mutationOptions())
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    ask.mutate({ email })
  }
  if (ask.isSuccess) {
    return (
      <div role="status" className={classes['part']}>
        <p className={classes['said']}>
          <Trans>Jeśli ten adres należy do zespołu, link jest w drodze.</Trans>
        </p>
        <p>
          <Trans>
            List idzie na adres {email}. Link działa 10 minut i tylko raz; warto zajrzeć też do folderu ze
            spamem.
          </Trans>
        </p>
        <div>
          <Button variant="default" onClick={() => ask.reset()}>
            <Trans>Wyślij ponownie albo na inny adres</Trans>
          </Button>
        </div>
      </div>
    )
  }
  return (
    <form noValidate className={classes['part']} onSubmit={submit}>
      <TextInput
        label={t`E-mail`}
        description={t`Na ten adres przyjdzie jednorazowy link. Hasła nie ma.`}
        type="email"
        name="email"
        autoComplete="email"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={ask.error !== null && askingRefusal(ask.error)}
      />
      <div>
        <Button type="submit" loading={ask.isPending}>
          <Trans>Wyślij link</Trans>
        </Button>
      </div>
    </form>
  )
}
