import { Trans } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { AddItem } from '#src/features/programme-list/AddItem.tsx'
import type { MissingFilter } from '#src/features/programme-list/missingFilters.ts'
import { isMissing, programmeFlags } from '#src/features/programme-list/programmeFlags.ts'
import { ProgrammeList } from '#src/features/programme-list/ProgrammeList.tsx'
import { useItemOrder } from '#src/features/programme-list/useItemOrder.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { todayIn } from '#src/ui/todayIn.ts'

/** A programme as a list, whole or what is missing of it, and the line that adds to it. Without `onPlace` it is only read. */
export const ProgrammeListView = ({
  event,
  items,
  days,
  missing,
  onPlace,
}: {
  event: Event
  items: readonly ProgrammeItem[]
  days: readonly string[]
  missing: MissingFilter | undefined
  onPlace: ((item: ProgrammeItem) => void) | undefined
}) => {
  const putOrder = useItemOrder(event.id)
  const flags = programmeFlags(items, event, todayIn(event.timeZone))
  const isNothingMissing =
    missing !== undefined && items.every(({ id }) => !isMissing(flags.get(id), missing))
  const lastDay =
    items
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? event.startsOn
  return (
    <>
      {isNothingMissing && <EmptyState title={<Trans>Tu już nic nie brakuje</Trans>} />}
      <ProgrammeList
        event={event}
        items={items}
        missing={missing}
        {...(onPlace !== undefined && { onReorder: putOrder, onPlace })}
      />
      {missing === undefined && (
        <Permitted operation="programmeItems.create">
          <AddItem eventId={event.id} days={days} lastDay={lastDay} />
        </Permitted>
      )}
    </>
  )
}
