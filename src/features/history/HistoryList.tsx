import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { HistoryEntry } from '#contract/history.ts'
import { dayAt } from '#domain/time.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import { HistoryItem } from './HistoryItem.tsx'
import classes from './HistoryList.module.css'
import { HistoryTitle } from './HistoryTitle.tsx'
import { operationLabel } from './operationLabels.ts'
import { UndoDialog } from './UndoDialog.tsx'

const dayOf = ({ at }: HistoryEntry) => dayAt(new Date(at))

/**
 * Everything that was changed, newest first and by day. `rows` are the entries read so far, `undefined` before the first
 * answer; `onNearEnd` reads older ones. On the page of one thing (`of`, its id) an entry about itself does not name it again.
 */
export const HistoryList = ({
  rows,
  total,
  isStale,
  onNearEnd,
  of,
  eventId,
}: {
  rows: readonly HistoryEntry[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  of?: string
  eventId?: string
}) => {
  const { t, i18n } = useLingui()
  // Kept here and not in the row, which is read anew as soon as the server answers.
  const [asked, setAsked] = useState<HistoryEntry | null>(null)
  const sentenceOf = (entry: HistoryEntry) =>
    [i18n._(operationLabel(entry)), entry.title].filter(Boolean).join(': ')
  if (rows === undefined) {
    return (
      <div role="status" aria-label={t`Wczytywanie: Historia`}>
        <Skeleton shape="rows" rows={12} />
      </div>
    )
  }
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans>Nic jeszcze nie zmieniono</Trans>}>
        <Trans>Tu będzie każda zmiana: kto, kiedy i co było przedtem.</Trans>
      </EmptyState>
    )
  }
  return (
    <div className={classes['history']} aria-busy={isStale}>
      {[...Map.groupBy(rows, dayOf)].map(([day, entries]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={classes['day']}>
            <EventDay startsOn={day} />
          </h2>
          <ol className={classes['entries']}>
            {entries.map((entry) => (
              <HistoryItem
                key={entry.id}
                entry={entry}
                title={
                  entry.entityId !== of &&
                  entry.title !== '' && <HistoryTitle entry={entry} eventId={eventId} />
                }
                action={
                  entry.canUndo && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t`Cofnij: ${sentenceOf(entry)}`}
                      onClick={() => setAsked(entry)}
                    >
                      <Trans>Cofnij</Trans>
                    </Button>
                  )
                }
              />
            ))}
          </ol>
        </section>
      ))}
      {rows.length < total && (
        <Button variant="default" className={classes['more']} onClick={onNearEnd}>
          <Trans>Pokaż starsze</Trans>
        </Button>
      )}
      {asked !== null && (
        <UndoDialog
          entryId={asked.id}
          what={sentenceOf(asked)}
          onClose={() => setAsked(null)}
          onUndone={() => {
            flushSync(() => setAsked(null))
            // The button that was pressed goes with the answer.
            document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
          }}
        />
      )}
    </div>
  )
}
