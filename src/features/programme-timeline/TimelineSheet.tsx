import { Trans, useLingui } from '@lingui/react/macro'
import { type RefObject, useDeferredValue } from 'react'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import type { Laid } from '#domain/timeline/layDay.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'
import { sizes } from './sizes.ts'
import classes from './Timeline.module.css'
import { TimelineItem } from './TimelineItem.tsx'
import type { Severities } from './timelineModel.ts'
import type { usePlaceWords } from './usePlaceWords.ts'
import type { Sheet } from './useTimelineDrag.ts'

/** The sheet itself: rooms over their columns, hours at the side, and the items of the day. It scrolls inside its own frame. */
export const TimelineSheet = ({
  frame,
  layer,
  sheet,
  rooms,
  laid,
  severityOf,
  heldId,
  tabStop,
  describedBy,
  words,
  canMove,
}: {
  frame: RefObject<HTMLDivElement | null>
  layer: RefObject<HTMLDivElement | null>
  sheet: Sheet
  rooms: Event['rooms']
  laid: readonly Laid<ProgrammeItem>[]
  severityOf: Severities
  heldId: string | undefined
  /** The item that Tab comes to at first. */
  tabStop: string | undefined
  describedBy: string | undefined
  words: ReturnType<typeof usePlaceWords>
  canMove: boolean
}) => {
  const { t } = useLingui()
  const { from, to, clock } = sheet
  // A page that begins is drawn in pieces of time, so all of it comes together and is laid out once. The router draws a later screen
  // at one go: then the sheet comes first and its boxes after it, so that nothing waits for all of them.
  const isLaid = useDeferredValue(true, isPageBeginning())
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from + index * 60)
  // A break without a room is everybody's: its time is marked across all columns.
  const shared = laid.filter(({ item, column }) => item.kind === 'break' && column === rooms.length)
  const gap = clock.change !== null && clock.change.by > 0 ? clock.change : null
  return (
    <div ref={frame} className={classes['frame']}>
      <div
        className={classes['sheet']}
        style={sizes({ '--columns': rooms.length + 1, '--minutes': to - from, '--offset': from % 60 })}
      >
        <div className={classes['corner']} />
        <div className={classes['rooms']}>
          {rooms.map((room) => (
            <div key={room.id} className={classes['room']}>
              <strong>{room.name}</strong>
              {room.capacity !== null && (
                <span>
                  <Trans>do {room.capacity} os.</Trans>
                </span>
              )}
            </div>
          ))}
          <div className={classes['room']}>
            <span>
              <Trans>bez sali</Trans>
            </span>
          </div>
        </div>
        <div aria-hidden className={classes['hours']}>
          {hours.map((minute) => (
            <span key={minute} style={sizes({ '--from': minute - from })}>
              {minute === 24 * 60 ? '24:00' : timeOf(minute)}
            </span>
          ))}
        </div>
        <div
          ref={layer}
          role="group"
          aria-label={t`Oś czasu`}
          aria-describedby={describedBy}
          className={classes['layer']}
        >
          {shared.map(({ item, from: start, to: end }) => (
            <div
              key={item.id}
              aria-hidden
              className={classes['band']}
              style={sizes({ '--from': start - from, '--length': end - start })}
            />
          ))}
          {gap !== null && gap.at + gap.by > from && gap.at < to && (
            <div className={classes['gap']} style={sizes({ '--from': gap.at - from, '--length': gap.by })}>
              <Trans>Tych godzin tego dnia nie ma: zmiana czasu</Trans>
            </div>
          )}
          {(isLaid ? laid : []).map(({ item, column, lane, lanes, isContinued, goesOn, ...piece }) => (
            <TimelineItem
              // Made anew where it stands now: kept, it would be all those that it passed that are moved in the page.
              key={`${item.id} ${piece.from} ${column}`}
              item={item}
              from={piece.from - from}
              length={piece.to - piece.from}
              column={column}
              lane={lane}
              lanes={lanes}
              isContinued={isContinued}
              goesOn={goesOn}
              when={words.when(item)}
              where={words.where(item)}
              severity={severityOf.get(item.id)}
              isHeld={item.id === heldId}
              isTabStop={item.id === tabStop}
              isReadOnly={!canMove}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

/** Whether nothing was drawn yet since the page was opened. */
const isPageBeginning = () => document.getElementById('root')?.hasChildNodes() === false
