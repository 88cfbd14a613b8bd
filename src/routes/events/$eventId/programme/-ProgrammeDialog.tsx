import type { Event } from '#contract/events.ts'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { ItemConflicts } from '#src/features/programme-conflicts/ItemConflicts.tsx'
import { InsertDialog } from '#src/features/programme-timeline/InsertDialog.tsx'
import { ItemLink } from '#src/features/programme-timeline/ItemLink.tsx'
import { PlaceDialog } from '#src/features/programme-timeline/PlaceDialog.tsx'
import type { useProgrammeMoves } from '#src/features/programme-timeline/useProgrammeMoves.ts'

/** The form of an item, as it was when it was opened, or of a new one at a place. */
export type OpenedPlace = { item: ProgrammeItem } | { place: ItemPlace }

/** The form that is open above a programme: when and where an item stands, or a new item. */
export const ProgrammeDialog = ({
  opened,
  event,
  days,
  clocks,
  moves,
  onOpen,
  onClose,
}: {
  opened: OpenedPlace
  event: Event
  days: readonly string[]
  clocks: (day: string) => DayClock
  moves: ReturnType<typeof useProgrammeMoves>
  onOpen: (opened: OpenedPlace) => void
  onClose: () => void
}) => {
  const { items } = moves
  const common = { items, rooms: event.rooms, days, clocks, onClose }
  if ('place' in opened) {
    return (
      <InsertDialog
        {...common}
        place={opened.place}
        insert={(item, shift) => moves.insert({ ...item, eventId: event.id }, shift)}
      />
    )
  }
  const { item } = opened
  return (
    <PlaceDialog
      {...common}
      item={item}
      now={items.find(({ id }) => id === item.id)}
      link={<ItemLink item={item} />}
      renderConflicts={(details) => <ItemConflicts event={event} itemId={item.id} details={details} />}
      onMove={(changed, title) => void moves.move(changed, title)}
      onInsertAfter={(place) => onOpen({ place })}
    />
  )
}
