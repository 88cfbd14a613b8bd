import { t } from '@lingui/core/macro'
import { issuesOf } from '#src/form/refusal.ts'

/** Why no link was made, in words that say what to do. */
export const linkRefusal = (error: unknown): string => {
  switch (issuesOf(error)[0]?.code) {
    case 'event-over':
      return t`Od wydarzenia minął ponad tydzień, więc linki już się nie otwierają.`
    case 'reviewer-unknown':
      return t`Tej osoby nie ma już na wydarzeniu. Wczytaj stronę ponownie.`
    case 'no-address':
      return t`Nie ma adresu e-mail. Uzupełnij go albo przekaż link samodzielnie.`
    case 'no-mail':
      return t`Ten serwer nie wysyła listów. Przekaż link samodzielnie.`
    default:
      return t`Nie utworzono linku. Spróbuj ponownie.`
  }
}
