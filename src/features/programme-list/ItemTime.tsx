import { Trans } from '@lingui/react/macro'
import { clockHours } from '#domain/time.ts'

/** From when to when, the end derived: „10:00–11:30”; while nobody knows, „do ustalenia”. */
export const ItemTime = ({
  start,
  durationMinutes,
}: {
  start: string | null
  durationMinutes: number | null
}) => {
  if (start === null) {
    return (
      <span data-unknown>
        <Trans>do ustalenia</Trans>
      </span>
    )
  }
  return <span>{clockHours(start, durationMinutes)}</span>
}
