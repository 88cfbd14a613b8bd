import { Trans } from '@lingui/react/macro'

/** What is said in a browser that knows no passkeys. */
export const NoPasskeys = () => (
  <p>
    <Trans>Ta przeglądarka nie zna kluczy dostępu. Otwórz Mównicę w innej albo na innym urządzeniu.</Trans>
  </p>
)
