import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Organisation } from '#contract/partners.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import classes from './OrganisationCard.module.css'

/** The organisation's roles through the years, newest first. */
export const OrganisationRoles = ({ events }: { events: Organisation['events'] }) => {
  const { t } = useLingui()
  return (
    <section aria-labelledby="roles" className={classes['part']}>
      <h2 id="roles">
        <Trans>Role przez lata</Trans>
      </h2>
      {events.length === 0 ? (
        <p className={classes['quiet']}>
          <Trans>Nie ma jeszcze roli na żadnym wydarzeniu.</Trans>
        </p>
      ) : (
        <ul className={classes['plain']}>
          {events.map((event) => (
            <li key={event.eventPartnerId} className={classes['event']}>
              <span className={classes['quiet']}>
                <EventDay startsOn={event.startsOn} endsOn={event.endsOn} />
              </span>
              <span>
                <Link data-alone to="/events/$eventId/partners" params={{ eventId: event.eventId }}>
                  {event.eventName}
                </Link>
                <br />
                {event.roles.map((role) => t(partnerRoleLabels[role])).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
