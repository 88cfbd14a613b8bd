import { t } from '@lingui/core/macro'
import { statusOf } from '#src/api/statusOf.ts'
import { issuesOf } from '#src/form/refusal.ts'

/** Why nobody can be asked, or was not, in words that say what to do. */
export const askRefusal = (error: unknown): string => {
  switch (issuesOf(error)[0]?.code) {
    case 'event-over':
      return t`Od wydarzenia minął ponad tydzień, więc nie można już o nic pytać.`
    case 'event-cancelled':
      return t`Wydarzenie odwołano, więc nie można o nic pytać.`
    case 'deadline-past':
      return t`Termin już minął. Wybierz późniejszy dzień.`
    case 'no-moderator':
      return t`Jeden z paneli nie ma moderatora. Wskaż go w składzie i spróbuj ponownie.`
    case 'panel-unknown':
    case 'place-unknown':
      return t`Ktoś zmienił w międzyczasie program. Zamknij to okno i otwórz je ponownie.`
    case 'no-mail':
      return t`Ten serwer nie wysyła listów. Zostaw je w skrzynce i skopiuj.`
    default:
      return statusOf(error) === undefined
        ? t`Brak połączenia z serwerem. Spróbuj ponownie za chwilę.`
        : t`Serwer odpowiedział błędem. Spróbuj ponownie za chwilę.`
  }
}
