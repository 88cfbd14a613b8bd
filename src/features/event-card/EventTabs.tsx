import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Tabs } from '#src/ui/Tabs.tsx'
import classes from './EventTabs.module.css'

/** The parts of one event, and at their right what can be done with it. */
export const EventTabs = ({ eventId, actions }: { eventId: string; actions: ReactNode }) => {
  const { t } = useLingui()
  const params = { eventId }
  return (
    <div className={classes['bar']}>
      <Tabs label={t`Części wydarzenia`}>
        <Link to="/events/$eventId" params={params} activeOptions={{ exact: true }}>
          <Trans>Gotowość</Trans>
        </Link>
        <Link to="/events/$eventId/programme" params={params}>
          <Trans>Program</Trans>
        </Link>
        <Link to="/events/$eventId/panels" params={params}>
          <Trans>Panele</Trans>
        </Link>
        <Link to="/events/$eventId/partners" params={params}>
          <Trans>Partnerzy</Trans>
        </Link>
        <Link to="/events/$eventId/materials" params={params}>
          <Trans>Materiały</Trans>
        </Link>
        <Link to="/events/$eventId/people" params={params}>
          <Trans>Osoby</Trans>
        </Link>
        <Link to="/events/$eventId/history" params={params}>
          <Trans>Historia</Trans>
        </Link>
      </Tabs>
      <div className={classes['actions']}>{actions}</div>
    </div>
  )
}
