import { Plural, Trans } from '@lingui/react/macro'
import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { shiftBehind } from './shiftBehind.ts'
import { showAction } from '#src/ui/showUndo.tsx'
import { type Move, moveOf } from './timelineModel.ts'

/** Offers to move what follows when an item was made so long that it runs into it; what is in parallel already stays. */
export const offerShift = (
  items: readonly ProgrammeItem[],
  item: ProgrammeItem,
  place: ItemPlace,
  clocks: (day: string) => DayClock,
  onMove: (moves: Move[], title: string) => void,
) => {
  const isLonger = (place.durationMinutes ?? 0) > (item.durationMinutes ?? 0)
  if (!isLonger || item.durationMinutes === null) return
  const { minutes, moves } = shiftBehind(items, item, place, clocks)
  const count = moves.length
  if (count === 0) return
  const { title } = item
  showAction({
    message: <Trans>„{title}” zachodzi teraz na to, co po nim.</Trans>,
    label: (
      <Plural
        value={count}
        one={`Przesuń # punkt o ${minutes} min`}
        few={`Przesuń # punkty o ${minutes} min`}
        many={`Przesuń # punktów o ${minutes} min`}
        other={`Przesuń # punktu o ${minutes} min`}
      />
    ),
    onAction: () =>
      onMove(
        moves.flatMap((after) => {
          const other = items.find(({ id }) => id === after.id)
          return other === undefined ? [] : [moveOf(other, after)]
        }),
        title,
      ),
  })
}
