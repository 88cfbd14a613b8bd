import { plural, t } from '@lingui/core/macro'
import { isObject } from '#domain/jsonValues.ts'
import { statusOf } from './statusOf.ts'

const minutesToWait = (error: unknown) => {
  const data = isObject(error) ? error['data'] : undefined
  const seconds = isObject(data) ? Number(data['retryAfterSeconds']) : Number.NaN
  return Number.isNaN(seconds) ? 15 : Math.max(1, Math.ceil(seconds / 60))
}

/** Why asking for a link, or opening one, did not work, in words that say what to do. */
export const askingRefusal = (error: unknown): string => {
  const status = statusOf(error)
  if (status === undefined) return t`Brak połączenia z serwerem. Spróbuj ponownie za chwilę.`
  if (status === 422) return t`Wpisz adres e-mail, na przykład biuro@example.org`
  if (status === 429) {
    return plural(minutesToWait(error), {
      one: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za # minutę.',
      few: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za # minuty.',
      many: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za # minut.',
      other: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za # minuty.',
    })
  }
  return t`Serwer odpowiedział błędem. Spróbuj ponownie za chwilę.`
}
