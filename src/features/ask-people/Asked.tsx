import { Plural, Trans } from '@lingui/react/macro'

/** What became of the letters. Those without an address wait in the outbox in any case. */
export const Asked = ({ count, isSent }: { count: number; isSent: boolean }) =>
  isSent ? (
    <Trans>Poproszono o odpowiedź, listy są w drodze</Trans>
  ) : (
    <Plural
      value={count}
      one="# list czeka w skrzynce nadawczej"
      few="# listy czekają w skrzynce nadawczej"
      many="# listów czeka w skrzynce nadawczej"
      other="# listu czeka w skrzynce nadawczej"
    />
  )
