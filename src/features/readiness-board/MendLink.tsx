import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReadinessCode } from '#contract/events.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import classes from './ReadinessBoard.module.css'

const panelStatus = {
  'panels-without-moderator': 'no-moderator',
  'panels-without-guests': 'no-guests',
  'panels-without-owner': 'no-owner',
  'lineups-changes-requested': 'changes-requested',
  'lineups-declined': 'declined',
  'lineups-outdated': 'outdated',
  'lineups-to-send': 'draft',
  'lineups-waiting': 'sent',
  'lineups-skipped': 'skipped',
} as const

const missingItems = {
  'items-without-time': 'time',
  'items-without-room': 'room',
  'answers-declined': 'answers-declined',
  'answers-outdated': 'answers-outdated',
  'answers-to-ask': 'answers-to-ask',
  'answers-waiting': 'answers-waiting',
  'answers-skipped': 'answers-skipped',
  'proposals-open': 'proposals',
} as const

const materialCodes = [
  'materials-changes-requested',
  'materials-blocked',
  'materials-to-ask',
  'materials-waiting',
  'materials-cleared',
  'duties-overdue',
] as const satisfies readonly ReadinessCode[]

const isKey = <Known extends object>(known: Known, key: PropertyKey): key is keyof Known => key in known

/** Leads from what is missing, the children, to where it can be mended: the list narrowed to it, or the form. */
export const MendLink = ({
  eventId,
  code,
  children,
}: {
  eventId: string
  code: ReadinessCode
  children: ReactNode
}) => {
  const { t } = useLingui()
  const params = { eventId }
  const className = classes['line']
  const inside = (where: string) => (
    <>
      {children}
      <span className={classes['where']}>{where}</span>
      <span aria-hidden>→</span>
    </>
  )
  if (isKey(panelStatus, code)) {
    return (
      <Link
        to="/events/$eventId/panels"
        params={params}
        search={{ status: panelStatus[code] }}
        className={className}
      >
        {inside(t`Panele`)}
      </Link>
    )
  }
  if (code === 'programme-empty' || isKey(missingItems, code)) {
    const search = code === 'programme-empty' ? {} : { missing: missingItems[code] }
    return (
      <Link to="/events/$eventId/programme" params={params} search={search} className={className}>
        {inside(t`Program`)}
      </Link>
    )
  }
  if (code === 'conflict-errors' || code === 'conflict-warnings') {
    return (
      <Link to="/events/$eventId/programme/conflicts" params={params} className={className}>
        {inside(t`Kolizje`)}
      </Link>
    )
  }
  if (code === 'programme-not-released' || code === 'programme-changed') {
    return (
      <Link to="/events/$eventId/publish" params={params} className={className}>
        {inside(t`Publikacja`)}
      </Link>
    )
  }
  if (code === 'venue-missing') {
    return (
      <Permitted operation="events.putDetails" otherwise={<span className={className}>{children}</span>}>
        <Link to="/events/$eventId/edit" params={params} className={className}>
          {inside(t`Edytuj`)}
        </Link>
      </Permitted>
    )
  }
  if (materialCodes.some((known) => known === code)) {
    return (
      <Link to="/events/$eventId/materials" params={params} className={className}>
        {inside(t`Materiały`)}
      </Link>
    )
  }
  return (
    <Link to="/events/$eventId/partners" params={params} className={className}>
      {inside(t`Partnerzy`)}
    </Link>
  )
}
