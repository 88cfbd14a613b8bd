import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import type { KnownConflict } from '#domain/conflicts/withDecisions.ts'
import { useConflictWords } from '#src/api/useConflictWords.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { ConflictEntry } from './ConflictEntry.tsx'
import classes from './Conflicts.module.css'
import { DecideConflict } from './DecideConflict.tsx'

/** The conflicts of a programme: what cannot stay, what somebody should look at, and what was let stand, with its reasons. */
export const ConflictList = ({
  event,
  items,
  conflicts,
}: {
  event: Pick<Event, 'id' | 'rooms' | 'startsOn' | 'endsOn'>
  items: readonly ProgrammeItem[]
  conflicts: readonly KnownConflict[]
}) => {
  const word = useConflictWords(event, items)
  const byId = new Map(items.map((item) => [item.id, item]))
  const showsDay = event.startsOn !== event.endsOn || items.some(({ day }) => day !== event.startsOn)
  const section = (id: string, title: ReactNode, part: readonly KnownConflict[]) =>
    part.length > 0 && (
      <section aria-labelledby={id} className={classes['section']}>
        <h2 id={id}>
          {title} <span className={classes['count']}>{part.length}</span>
        </h2>
        <ul className={classes['list']}>
          {part.map((conflict) => {
            const words = word(conflict)
            return (
              <ConflictEntry
                key={conflict.key}
                conflict={conflict}
                words={words}
                sides={conflict.itemIds.flatMap((itemId) => byId.get(itemId) ?? [])}
                showsDay={showsDay}
                action={
                  <Permitted operation="conflicts.decide">
                    <DecideConflict
                      eventId={event.id}
                      conflict={conflict}
                      sentence={words.sentence}
                      isIgnored={conflict.ignored !== null}
                    />
                  </Permitted>
                }
              />
            )
          })}
        </ul>
      </section>
    )
  const open = conflicts.filter(({ ignored }) => ignored === null)
  return (
    <>
      {section(
        'errors',
        <Trans>Do rozwiązania</Trans>,
        open.filter(({ severity }) => severity === 'error'),
      )}
      {section(
        'warnings',
        <Trans>Do sprawdzenia</Trans>,
        open.filter(({ severity }) => severity === 'warning'),
      )}
      {section(
        'ignored',
        <Trans>Pominięte</Trans>,
        conflicts.filter(({ ignored }) => ignored !== null),
      )}
    </>
  )
}
