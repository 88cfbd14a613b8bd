import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Conflict } from '#contract/conflicts.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import classes from './Conflicts.module.css'

/** How many `open` conflicts a programme has, leading to them, and the way to what it is checked against. */
export const ProgrammeLinks = ({
  eventId,
  open,
}: {
  eventId: string
  open: readonly Pick<Conflict, 'severity'>[]
}) => {
  const params = { eventId }
  const isGrave = open.some(({ severity }) => severity === 'error')
  return (
    <>
      <Link
        to="/events/$eventId/programme/conflicts"
        params={params}
        className={isGrave ? classes['grave'] : undefined}
      >
        <Plural
          value={open.length}
          _0="Bez kolizji"
          one="# kolizja"
          few="# kolizje"
          many="# kolizji"
          other="# kolizji"
        />
      </Link>
      <Permitted operation="planningRules.put">
        {' · '}
        <Link to="/events/$eventId/programme/rules" params={params}>
          <Trans>Zasady planowania</Trans>
        </Link>
      </Permitted>
    </>
  )
}
