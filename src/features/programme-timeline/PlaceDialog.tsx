import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { endOf } from '#domain/timeline/pieces.ts'
import type { Shift } from '#domain/timeline/shiftFollowing.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './PlaceDialog.module.css'
import { PlaceFields, placeTyped, typedPlace } from './PlaceFields.tsx'
import { shiftBehind } from './shiftBehind.ts'
import { ShiftChoice } from './ShiftChoice.tsx'
import { isSamePlace, type Move, moveOf, placeOf } from './timelineModel.ts'
import { usePlaceWords } from './usePlaceWords.ts'

const none: Shift = { minutes: 0, moves: [] }

/**
 * When and where one item stands, as a form: what dragging does, and that what follows is moved with it. It begins from where
 * the item stood when it was opened; what somebody else did since is shown above the fields.
 */
export const PlaceDialog = ({
  item,
  now,
  items,
  rooms,
  days,
  clocks,
  link,
  renderConflicts,
  onMove,
  onInsertAfter,
  onClose,
}: {
  /** As it was when the form was opened. */
  item: ProgrammeItem
  /** As it is; undefined when somebody removed it. */
  now: ProgrammeItem | undefined
  items: readonly ProgrammeItem[]
  rooms: Event['rooms']
  days: readonly string[]
  clocks: (day: string) => DayClock
  /** Leads to the item's own page. */
  link: ReactNode
  /** What would contradict the item at a place. */
  renderConflicts: (place: ItemPlace) => ReactNode
  onMove: (moves: Move[], title: string) => void
  onInsertAfter: (place: ItemPlace) => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const words = usePlaceWords(rooms, clocks)
  const [typed, setTyped] = useState(() => typedPlace(item))
  const [isShiftWanted, setShiftWanted] = useState(false)
  const place = placeTyped(typed, clocks)
  const shift = place === null ? none : shiftBehind(items, item, place, clocks)
  const isChanged = now === undefined || !isSamePlace(item, now)
  const end = endOf(item, clocks)
  const theirs = now === undefined ? t`usunięto z programu` : words.whenAndWhere(now, true)
  const save = (after: ItemPlace, others: Shift['moves']) => {
    const moves = others.flatMap((place) => {
      const other = items.find(({ id }) => id === place.id)
      return other === undefined ? [] : [moveOf(other, place)]
    })
    // On what is shown: whoever saves after seeing the other place means it.
    onMove([moveOf(now ?? item, after), ...moves], item.title)
    onClose()
  }
  return (
    <Dialog title={item.title} onClose={onClose}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (place !== null) save(place, isShiftWanted ? shift.moves : [])
        }}
      >
        {isChanged && (
          <p role="alert" className={classes['theirs']}>
            <Trans>W międzyczasie zmieniono: {theirs}. Zapisanie ustali to, co jest poniżej.</Trans>
          </p>
        )}
        <PlaceFields typed={typed} days={days} rooms={rooms} clocks={clocks} onChange={setTyped} />
        {place !== null && renderConflicts(place)}
        <ShiftChoice shift={shift} isWanted={isShiftWanted} onChange={setShiftWanted} />
        <div className={classes['actions']}>
          <Button type="submit">
            <Trans>Zapisz</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
          {item.start !== null && (
            <Button variant="default" onClick={() => save({ ...placeOf(item), start: null }, [])}>
              <Trans>Zdejmij z osi czasu</Trans>
            </Button>
          )}
          {end !== null && end.day === item.day && (
            <Button
              variant="default"
              onClick={() =>
                onInsertAfter({ ...placeOf(item), start: timeOf(end.minute), durationMinutes: 15 })
              }
            >
              <Trans>Wstaw po nim</Trans>
            </Button>
          )}
        </div>
        <p className={classes['link']}>{link}</p>
      </form>
    </Dialog>
  )
}
