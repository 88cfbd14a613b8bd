import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Panel } from '#contract/panels.ts'
import { clockHours } from '#domain/time.ts'
import { EventDay } from '#src/ui/EventDay.tsx'

/** The quiet line under a panel's title: day with its weekday, time, room, event, owner. */
export const PanelFacts = ({ panel }: { panel: Panel }) => {
  const { t } = useLingui()
  const { start, durationMinutes, event, room, owner } = panel
  return (
    <>
      <EventDay startsOn={panel.day} />
      {' · '}
      {start === null ? <Trans>godzina do ustalenia</Trans> : clockHours(start, durationMinutes)}
      {' · '}
      {room ?? <Trans>sala do ustalenia</Trans>}
      {' · '}
      <Link to="/events/$eventId" params={{ eventId: event.id }}>
        {event.name}
      </Link>
      {' · '}
      {owner === null ? <Trans>bez opiekuna</Trans> : t`opiekun: ${owner}`}
    </>
  )
}
