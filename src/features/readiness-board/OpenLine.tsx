import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Readiness, ReadinessCode } from '#contract/events.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { openSentence } from './openSentence.ts'
import classes from './ReadinessBoard.module.css'

const panelStatus = {
  'panels-without-moderator': 'no-moderator',
  'panels-without-guests': 'no-guests',
  'panels-without-owner': 'no-owner',
} as const

const missingItems = {
  'items-without-time': 'time',
  'items-without-room': 'room',
  'items-outside-dates': 'dates',
  'people-clash': 'clash',
} as const

// What stops an event stands out from what only makes it smoother.
const grave: readonly ReadinessCode[] = ['items-outside-dates', 'people-clash']

const isKey = <Known extends object>(known: Known, key: PropertyKey): key is keyof Known => key in known

/** One thing that is missing: the whole line is a link to where it can be mended. */
export const OpenLine = ({ eventId, line }: { eventId: string; line: Readiness['lines'][number] }) => {
  const isGrave = grave.includes(line.code)
  const words = (
    <>
      <span aria-hidden className={classes['shape']} data-grave={isGrave || undefined}>
        {isGrave ? '▲' : '◌'}
        {'\uFE0E'}
      </span>
      <span className={classes['sentence']}>{openSentence(line)}</span>
    </>
  )
  return (
    <li>
      <LineLink eventId={eventId} code={line.code}>
        {words}
      </LineLink>
    </li>
  )
}

const LineLink = ({
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
  if (code === 'venue-missing') {
    return (
      <Permitted operation="events.putDetails" otherwise={<span className={className}>{children}</span>}>
        <Link to="/events/$eventId/edit" params={params} className={className}>
          {inside(t`Edytuj`)}
        </Link>
      </Permitted>
    )
  }
  return (
    <Link to="/events/$eventId/partners" params={params} className={className}>
      {inside(t`Partnerzy`)}
    </Link>
  )
}
