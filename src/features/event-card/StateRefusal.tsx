import { Trans } from '@lingui/react/macro'
import { statusOf } from '#src/api/statusOf.ts'

/** Why an event keeps the state that it has, and what to do. */
export const StateRefusal = ({ error }: { error: unknown }) =>
  statusOf(error) === 409 ? (
    <Trans>
      Nie zmieniono stanu wydarzenia: ktoś zmienił je w międzyczasie. Sprawdź, co jest teraz, i spróbuj
      ponownie.
    </Trans>
  ) : (
    <Trans>Nie zmieniono stanu wydarzenia. Spróbuj ponownie za chwilę.</Trans>
  )
