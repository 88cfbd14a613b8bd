import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Event } from '#contract/events.ts'
import { eventDayParts, eventParts } from '#src/api/eventParts.ts'
import { Tabs } from '#src/ui/Tabs.tsx'
import classes from './EventTabs.module.css'

/** The parts of one event, and at their right what can be done with it; under them those of its day, where one of them is open. */
export const EventTabs = ({ event: { id, release }, actions }: { event: Event; actions: ReactNode }) => {
  const { t, i18n } = useLingui()
  const params = { eventId: id }
  const isOfDay = useRouterState({
    select: ({ location: { pathname } }) =>
      eventDayParts.some(({ to }) => pathname.startsWith(to.replace('$eventId', id))),
  })
  return (
    <>
      <div className={classes['bar']} data-has-more={isOfDay || undefined}>
        <Tabs label={t`Części wydarzenia`}>
          {eventParts.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              params={params}
              activeOptions={{ exact: to === '/events/$eventId' }}
              {...(isOfDay && to === eventDayParts[0].to && { 'aria-current': 'true' as const })}
            >
              {i18n._(label)}
              {to === '/events/$eventId/programme' && release !== null && release.changes > 0 && (
                <ChangesMark changes={release.changes} />
              )}
            </Link>
          ))}
        </Tabs>
        <div className={classes['actions']}>{actions}</div>
      </div>
      {isOfDay && (
        <Tabs label={t`Dzień wydarzenia i po nim`}>
          {eventDayParts.map(({ to, label }) => (
            <Link key={to} to={to} params={params}>
              {i18n._(label)}
            </Link>
          ))}
        </Tabs>
      )}
    </>
  )
}

/** How far the programme has moved on from what everybody reads: a short mark, in words for whoever hears it or points at it. */
const ChangesMark = ({ changes }: { changes: number }) => {
  const words = plural(changes, {
    one: '# zmiana od publikacji',
    few: '# zmiany od publikacji',
    many: '# zmian od publikacji',
    other: '# zmiany od publikacji',
  })
  return (
    <>
      {' '}
      <span className={classes['changes']} title={words}>
        <span aria-hidden>
          {'↻\uFE0E'} {changes}
        </span>
        <VisuallyHidden>{words}</VisuallyHidden>
      </span>
    </>
  )
}
