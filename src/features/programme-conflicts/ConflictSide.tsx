import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ProgrammeItem } from '#contract/programme.ts'
import { clockHours } from '#domain/time.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './Conflicts.module.css'

/** One of the items that contradict each other: when, the link to the form in which it is moved (for a viewer, to the item), and where. */
export const ConflictSide = ({ item, showsDay }: { item: ProgrammeItem; showsDay: boolean }) => {
  const { t } = useLingui()
  const { id, kind, eventId, title, day, start, durationMinutes, room } = item
  const mayMove = usePermission('panels.putDetails')
  const label = mayMove ? t`Przenieś: ${title}` : title
  const common = { title: label, 'aria-label': label, children: title }
  return (
    <li className={classes['side']}>
      <span className={classes['when']}>
        {showsDay && (
          <>
            <EventDay startsOn={day} />{' '}
          </>
        )}
        {start === null ? t`do ustalenia` : clockHours(start, durationMinutes)}
      </span>
      <span>
        {kind === 'panel' ? (
          <Link
            to={mayMove ? '/panels/$panelId/edit' : '/panels/$panelId'}
            params={{ panelId: id }}
            {...common}
          />
        ) : (
          <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: id }} {...common} />
        )}
        {room !== null && <span className={classes['quiet']}> · {room}</span>}
      </span>
    </li>
  )
}
