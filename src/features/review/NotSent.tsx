import { Trans } from '@lingui/react/macro'
import { statusOf } from '#src/api/statusOf.ts'
import { issuesOf } from '#src/form/refusal.ts'
import classes from './Review.module.css'

/** Why something could not be sent; what was written is where it was. A changed line-up or place is shown by itself. */
export const NotSent = ({ error }: { error: unknown }) => {
  const status = statusOf(error)
  if (error === null || status === 409) return null
  const [issue] = issuesOf(error)
  return (
    <p role="alert" className={classes['failure']}>
      {status === undefined ? (
        <Trans>Nie wysłano: brak połączenia z serwerem. Nic nie przepadło, spróbuj ponownie za chwilę.</Trans>
      ) : status === 401 ? (
        <Trans>Nie wysłano: sesja się skończyła. Otwórz ponownie link z zaproszenia.</Trans>
      ) : status === 404 || issue?.message === 'event-cancelled' ? (
        <Trans>Nie wysłano: tej sprawy już nie ma. Wczytaj stronę ponownie.</Trans>
      ) : issue?.message === 'too-many' ? (
        <Trans>Nie wysłano: wiadomości jest już bardzo dużo. Skontaktuj się z organizatorem.</Trans>
      ) : (
        <Trans>Nie wysłano: serwer odpowiedział błędem {status}. Nic nie przepadło.</Trans>
      )}
    </p>
  )
}
