import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ReviewPanel } from '#contract/review.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { Discussion } from './Discussion.tsx'
import { OwnProposals } from './OwnProposals.tsx'
import classes from './Review.module.css'
import type { LineupAnswer } from './useLineupDecision.ts'

// A few press these; nobody waits for them with the page.
const ProposePerson = lazy(async () => ({ default: (await import('./ProposePerson.tsx')).ProposePerson }))
const CannotModerate = lazy(async () => ({ default: (await import('./CannotModerate.tsx')).CannotModerate }))

/**
 * What a moderator can do besides answering: propose somebody, have it in their calendar, give the panel back, and talk with
 * the organiser. `shown`: the panel as they have it before them.
 */
export const PanelMatters = ({
  panel,
  shown,
  notice,
  error,
  isPending,
  onCannotModerate,
}: {
  panel: ReviewPanel
  shown: ReviewPanel
  /** That a newer line-up came, which their answer was not to. */
  notice: ReactNode
  error: unknown
  isPending: boolean
  /** Undefined where there is nothing to give back. */
  onCannotModerate: ((given: LineupAnswer) => Promise<boolean>) | undefined
}) => {
  const [open, setOpen] = useState<'person' | 'cannot' | null>(null)
  const [note, setNote] = useState('')
  const [freshId, setFreshId] = useState<string | null>(null)
  const close = () => setOpen(null)
  const { title, day, room, asked, event } = shown
  const { start = null, end = null } = asked?.content ?? {}
  return (
    <>
      <div className={classes['buttons']}>
        {event.state !== 'cancelled' && (
          <>
            <Button variant="default" onClick={() => setOpen('person')}>
              <Trans>Zaproponuj osobę</Trans>
            </Button>
            <CalendarButton
              facts={{ itemId: panel.id, title, date: day, start, end, venue: event.venueName || null, room }}
              event={event}
            />
          </>
        )}
        {onCannotModerate !== undefined && (
          <Button variant="default" onClick={() => setOpen('cannot')}>
            <Trans>Nie mogę moderować</Trans>
          </Button>
        )}
      </div>
      <OwnProposals proposals={panel.proposals} freshId={freshId} />
      <Discussion panelId={panel.id} comments={panel.discussion} />
      <Suspense>
        {open === 'person' && (
          <ProposePerson
            panelId={panel.id}
            onSent={(id) => {
              setFreshId(id)
              close()
            }}
            onClose={close}
          />
        )}
        {open === 'cannot' && onCannotModerate !== undefined && (
          <CannotModerate
            note={note}
            isPending={isPending}
            notice={notice}
            error={error}
            onType={setNote}
            onSend={async () => {
              const given = { answer: 'cannot-moderate', comment: note, aboutPersonId: null } as const
              if (!(await onCannotModerate(given))) return
              setNote('')
              close()
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}
