import { Plural, Trans } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import type { Shift } from '#domain/timeline/shiftFollowing.ts'

/** „Przesuń to, co po nim”, with how much that is; nothing while nothing is in the way. */
export const ShiftChoice = ({
  shift: { minutes, moves },
  isWanted,
  onChange,
}: {
  shift: Shift
  isWanted: boolean
  onChange: (isWanted: boolean) => void
}) =>
  moves.length === 0 ? null : (
    <Checkbox
      label={<Trans>Przesuń to, co po nim</Trans>}
      description={
        <Plural
          value={moves.length}
          one={`# punkt zacznie się o ${minutes} min później`}
          few={`# punkty zaczną się o ${minutes} min później`}
          many={`# punktów zacznie się o ${minutes} min później`}
          other={`# punktu zacznie się o ${minutes} min później`}
        />
      }
      checked={isWanted}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
