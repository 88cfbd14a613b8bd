import { t } from '@lingui/core/macro'
import { statusOf } from '#src/api/statusOf.ts'
import { issuesOf } from '#src/form/refusal.ts'

/** Why nothing was done with a letter, in words that say what to do. */
export const letterRefusal = (error: unknown): string => {
  const [issue] = issuesOf(error)
  if (issue?.code === 'no-address')
    return t`Nie wysłano niczego: jedna z osób nie ma już adresu e-mail. Zamknij to okno i spróbuj ponownie.`
  if (issue?.code === 'no-mail')
    return t`Nie wysłano: ten serwer nie ma ustawionej poczty. List można skopiować i wysłać samodzielnie.`
  if (issue?.code === 'link-revoked')
    return t`Link z tego listu został tymczasem unieważniony. Spróbuj ponownie: powstanie nowy.`
  switch (statusOf(error)) {
    case undefined:
      return t`Brak połączenia z serwerem. Spróbuj ponownie za chwilę.`
    case 404:
      return t`Tego listu już nie ma: został usunięty razem z tym, czego dotyczył.`
    case 409:
      return t`List zmienił się w międzyczasie. Sprawdź, co jest w nim teraz, i spróbuj ponownie.`
    case 422:
      return t`Link do tego wydarzenia już się nie otwiera albo tej osoby nie ma w katalogu, więc listu nie można przygotować.`
    default:
      return t`Serwer odpowiedział błędem. Spróbuj ponownie za chwilę.`
  }
}
