import { Trans, useLingui } from '@lingui/react/macro'
import { type MouseEvent, useId, useRef, useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { hoursShown, layDay } from '#domain/timeline/layDay.ts'
import { startNear, timeOf } from '#domain/timeline/stepPlace.ts'
import { offerShift } from './offerShift.tsx'
import classes from './Timeline.module.css'
import boxes from './TimelineItem.module.css'
import { SeverityMark } from './SeverityMark.tsx'
import { type Move, moveOf, type Severities, withPlaces } from './timelineModel.ts'
import { TimelineSheet } from './TimelineSheet.tsx'
import { TimelineTray } from './TimelineTray.tsx'
import { useDragPreview } from './useDragPreview.ts'
import { usePlaceWords } from './usePlaceWords.ts'
import { useTimelineDrag } from './useTimelineDrag.ts'
import { useTimelineKeys } from './useTimelineKeys.ts'

type Programme = readonly ProgrammeItem[]

/**
 * One day of a programme: rooms beside each other, time downwards in steps of five minutes, and what has no hour beside it.
 * `severityOf` says what contradicts an item, `check` what would if items stood otherwise. Without `onMove` it is only
 * read, and an item leads to its own page.
 */
export const Timeline = ({
  event,
  day,
  items,
  clocks,
  severityOf,
  check,
  onMove,
  onOpen,
  onInsert,
}: {
  event: Pick<Event, 'rooms'>
  day: string
  items: Programme
  clocks: (day: string) => DayClock
  severityOf: Severities
  check: (items: Programme) => Severities
  onMove?: (moves: Move[], title: string) => void
  /** Asked for an item's form. */
  onOpen?: (item: ProgrammeItem) => void
  /** Asked for a new item at an empty place, by a double click. */
  onInsert?: (place: ItemPlace) => void
}) => {
  const { t } = useLingui()
  const { rooms } = event
  const canMove = onMove !== undefined
  const helpId = useId()
  const root = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const tray = useRef<HTMLElement>(null)
  const words = usePlaceWords(rooms, clocks)
  const [said, setSaid] = useState('')
  const laidStill = layDay(items, { day, roomIds: rooms.map(({ id }) => id) }, clocks)
  const sheet = {
    ...hoursShown(laidStill),
    day,
    columns: [...rooms.map(({ id }) => id), null],
    clock: clocks(day),
  }
  const itemOf = (itemId: string) => items.find(({ id }) => id === itemId)
  const drop = (item: ProgrammeItem, place: ItemPlace) => {
    if (onMove === undefined) return
    onMove([moveOf(item, place)], item.title)
    if (item.start === place.start) offerShift(items, item, place, clocks, onMove)
  }
  const withPlace = (item: ProgrammeItem, place: ItemPlace) =>
    withPlaces(items, new Map([[item.id, place]]), rooms)
  /** What would contradict what on this day; other days do not change under the hand. */
  const checkDay = (item: ProgrammeItem, place: ItemPlace) => {
    const drawn = new Set([item.id, ...laidStill.map((laid) => laid.item.id)])
    return check(withPlace(item, place).filter(({ id }) => drawn.has(id)))
  }

  const preview = useDragPreview(root, { items, severityOf }, (item, place) => ({
    words: words.whenAndWhere(place),
    check: () => checkDay(item, place),
  }))
  const { ghost, handlers: drag } = useTimelineDrag({ root, frame, layer, tray }, sheet, {
    items,
    itemOf,
    show: preview,
    onDrop: drop,
  })
  const keys = useTimelineKeys(root, sheet, {
    laid: laidStill,
    canMove,
    itemOf,
    onHold: ({ item, place }) => {
      const { title } = item
      const where = words.whenAndWhere(place)
      const isWrong = checkDay(item, place).get(item.id) === 'error'
      setSaid(isWrong ? t`${title}: ${where}, kolizja` : t`${title}: ${where}`)
    },
    onDrop: drop,
    say: (what) =>
      setSaid(
        what === 'taken' ? t`Podniesiono. Strzałki przesuwają, spacja odkłada.` : t`Odłożono na miejsce.`,
      ),
  })

  const { held } = keys
  const shown = held === null ? items : withPlace(held.item, held.place)
  const waiting = shown.filter(({ start }) => start === null)
  const insertAt = (event: MouseEvent<HTMLElement>) => {
    const box = layer.current?.getBoundingClientRect()
    if (!(event.target instanceof Element)) return
    const isEmpty = event.target.closest('[data-item]') === null
    if (box === undefined || !isEmpty || event.target.closest('[role="group"]') === null) return
    const minute = sheet.from + ((event.clientY - box.top) / box.height) * (sheet.to - sheet.from)
    const column = Math.floor(((event.clientX - box.left) / box.width) * sheet.columns.length)
    const start = timeOf(startNear(minute - 7, sheet.clock))
    onInsert?.({ day, start, durationMinutes: 45, roomId: sheet.columns[column] ?? null })
  }
  const open = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return
    const item = itemOf(event.target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '')
    if (item !== undefined) onOpen?.(item)
  }
  return (
    // Its items are buttons; what is heard here for all of them are their clicks, keys and drags.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={classes['timeline']}
      onClick={open}
      {...(canMove && drag)}
      {...keys.handlers}
      {...(onInsert !== undefined && { onDoubleClick: insertAt })}
    >
      <TimelineSheet
        frame={frame}
        layer={layer}
        sheet={sheet}
        rooms={rooms}
        laid={held === null ? laidStill : layDay(shown, { day, roomIds: rooms.map(({ id }) => id) }, clocks)}
        severityOf={held === null ? severityOf : checkDay(held.item, held.place)}
        heldId={held?.item.id}
        tabStop={keys.tabStop}
        describedBy={canMove ? helpId : undefined}
        words={words}
        canMove={canMove}
      />
      <TimelineTray ref={tray} items={waiting} day={day} canMove={canMove} />
      {canMove && (
        <>
          <div aria-hidden className={boxes['stage']}>
            <div ref={ghost} hidden className={boxes['ghost']}>
              <span data-words />
              <SeverityMark severity="error" />
              <SeverityMark severity="warning" />
              <strong data-title />
            </div>
          </div>
          <div className={classes['help']}>
            <p className={classes['byFinger']}>
              <Trans>
                Palec: przytrzymany punkt idzie za nim, a przytrzymana dolna krawędź zmienia długość.
              </Trans>
            </p>
            <p id={helpId}>
              <Trans>
                Klawiatura: strzałki przechodzą między punktami, <kbd>spacja</kbd> podnosi i odkłada,
                podniesiony przesuwają strzałki co 5 minut i o salę, <kbd>Shift</kbd> ze strzałką zmienia
                długość (to samo od razu: <kbd>Alt</kbd> ze strzałką), <kbd>Enter</kbd> otwiera formularz,{' '}
                <kbd>Delete</kbd> zdejmuje z osi.
              </Trans>
            </p>
          </div>
        </>
      )}
      <p role="status" className={classes['hidden']}>
        {said}
      </p>
    </div>
  )
}
