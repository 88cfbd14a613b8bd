import { t } from '@lingui/core/macro'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import { statusOf } from '#src/api/statusOf.ts'

/** Why a passkey was not made or did not open, in words that say what to do. */
export const passkeyRefusal = (error: Error): string => {
  const status = statusOf(error)
  if (status === undefined) {
    // Closed, too late, nothing there to choose, not to be had here: browsers hardly tell these apart.
    return error instanceof DOMException || 'code' in error
      ? t`Nie użyto klucza dostępu. Spróbuj ponownie albo na innym urządzeniu.`
      : askingRefusal(error)
  }
  return status === 422
    ? t`Ten klucz dostępu tu nie działa: mógł zostać usunięty albo minęło za dużo czasu.`
    : askingRefusal(error)
}
