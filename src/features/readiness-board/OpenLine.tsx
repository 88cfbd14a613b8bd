import type { Event, Readiness, ReadinessCode } from '#contract/events.ts'
import { MendLink } from './MendLink.tsx'
import { openSentence } from './openSentence.ts'
import classes from './ReadinessBoard.module.css'

/** The shape of what each line is about; what only is not there yet is ◌. What stops an event stands out. */
const shapes: Partial<Record<ReadinessCode, { shape: string; state: string }>> = {
  'conflict-errors': { shape: '▲', state: 'remarks' },
  'lineups-changes-requested': { shape: '▲', state: 'remarks' },
  'proposals-open': { shape: '▲', state: 'remarks' },
  'materials-changes-requested': { shape: '▲', state: 'remarks' },
  'duties-overdue': { shape: '▲', state: 'remarks' },
  'lineups-declined': { shape: '✕', state: 'declined' },
  'answers-declined': { shape: '✕', state: 'declined' },
  'lineups-outdated': { shape: '↻', state: 'outdated' },
  'answers-outdated': { shape: '↻', state: 'outdated' },
  'lineups-waiting': { shape: '◐', state: 'waiting' },
  'materials-waiting': { shape: '◐', state: 'waiting' },
  'materials-blocked': { shape: '✕', state: 'declined' },
  'programme-changed': { shape: '↻', state: 'outdated' },
  'answers-waiting': { shape: '◐', state: 'waiting' },
}
const missingYet = { shape: '◌', state: 'draft' }

/** One thing that is missing: the whole line is a link to where it can be mended. */
export const OpenLine = ({
  event: { id: eventId, release },
  line,
}: {
  event: Pick<Event, 'id' | 'release'>
  line: Readiness['lines'][number]
}) => {
  const { shape, state } = shapes[line.code] ?? missingYet
  const words = (
    <>
      <span aria-hidden className={classes['shape']} data-state={state}>
        {shape}
        {'\uFE0E'}
      </span>
      <span className={classes['sentence']}>{openSentence(line, release?.number ?? 0)}</span>
    </>
  )
  return (
    <li>
      <MendLink eventId={eventId} code={line.code}>
        {words}
      </MendLink>
    </li>
  )
}
