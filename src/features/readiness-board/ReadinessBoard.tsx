import { Trans } from '@lingui/react/macro'
import type { Event, Readiness } from '#contract/events.ts'
import { isHeld, isStillPlanned } from '#domain/readiness.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { AfterEvent } from './AfterEvent.tsx'
import { DoneLines } from './DoneLines.tsx'
import { OpenLine } from './OpenLine.tsx'
import classes from './ReadinessBoard.module.css'

/** What an event still lacks, each line leading to the list of exactly that; what is done stands last and quieter. `today` is a day. */
export const ReadinessBoard = ({
  event,
  lines,
  today,
}: {
  event: Event
  lines: Readiness['lines']
  today: string
}) => {
  const open = lines.filter((line) => !line.done)
  const done = lines.filter((line) => line.done)
  if (!isStillPlanned(event, today)) {
    const isOver = isHeld(event, today) && event.state !== 'cancelled'
    return <NothingAsked event={event} done={done} isOver={isOver} />
  }
  return (
    <div className={classes['board']}>
      {event.counts.items === 0 && (
        <EmptyState
          title={<Trans>Zacznij od panelu</Trans>}
          action={
            <PermittedLink needs="panels.create" to="/panels/new" search={{ eventId: event.id }}>
              <Trans>Dodaj panel</Trans>
            </PermittedLink>
          }
        >
          <Trans>Tytuł wystarczy. Moderator, goście, godzina i sala mogą poczekać.</Trans>
        </EmptyState>
      )}
      <section aria-labelledby="open">
        <h2 id="open" className={classes['title']}>
          {open.length === 0 ? <Trans>Nic nie brakuje</Trans> : <Trans>Do zrobienia</Trans>}
        </h2>
        {open.length > 0 && (
          <ul className={classes['lines']}>
            {open.map((line) => (
              <OpenLine key={line.code} event={event} line={line} />
            ))}
          </ul>
        )}
      </section>
      <DoneLines lines={done} />
    </div>
  )
}

const NothingAsked = ({
  event,
  done,
  isOver,
}: {
  event: Event
  done: Readiness['lines']
  /** Whether it took place, and is to be written up. */
  isOver: boolean
}) => (
  <div className={classes['board']}>
    <p className={classes['calm']}>
      {event.state === 'cancelled' ? (
        <Trans>Wydarzenie odwołano, więc nic tu nie czeka.</Trans>
      ) : event.state === 'archived' ? (
        <Trans>Wydarzenie jest w archiwum, więc nic tu nie czeka.</Trans>
      ) : event.isExample ? (
        <Trans>
          To przykład: prawdziwe forum, które już się odbyło. Nic nie trzeba w nim uzupełniać, można je
          obejrzeć i powielić.
        </Trans>
      ) : (
        <Trans>Wydarzenie już się odbyło. Można je powielić na kolejny rok.</Trans>
      )}
    </p>
    {isOver && <AfterEvent event={event} />}
    <p className={classes['ways']}>
      <PermittedLink
        needs="events.duplicate"
        to="/events/$eventId/duplicate"
        params={{ eventId: event.id }}
        variant="default"
      >
        <Trans>Powiel wydarzenie</Trans>
      </PermittedLink>
    </p>
    <DoneLines lines={done} />
  </div>
)
