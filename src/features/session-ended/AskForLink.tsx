import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import { api } from '#src/api/client.ts'
import classes from './SessionEnded.module.css'

/** A link to the address that is known already, or how to come by one where no letters go out. */
export const AskForLink = ({ email, sendsMail }: { email: string; sendsMail: boolean }) => {
  const ask = useMutation(api.signInLinks.ask.mutationOptions())
  if (!sendsMail) {
    return (
      <p>
        <Trans>
          O link do zalogowania warto poprosić osobę z rolą „Administracja” albo prowadzącą serwer (polecenie{' '}
          <code>npm run sign-in-link</code>). Można go otworzyć w drugiej karcie albo wkleić tutaj.
        </Trans>
      </p>
    )
  }
  if (ask.isSuccess) {
    return (
      <p role="status">
        <Trans>
          Link jest w drodze na adres {email}. Otwórz go w tej przeglądarce, w drugiej karcie, albo wklej
          tutaj.
        </Trans>
      </p>
    )
  }
  return (
    <div className={classes['row']}>
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate({ email })}>
        <Trans>Wyślij link na adres {email}</Trans>
      </Button>
      {ask.error !== null && (
        <p role="alert" className={classes['failure']}>
          {askingRefusal(ask.error)}
        </p>
      )}
    </div>
  )
}
