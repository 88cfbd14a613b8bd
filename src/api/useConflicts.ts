import { useQuery } from '@tanstack/react-query'
import type { ConflictSeverity } from '#contract/conflicts.ts'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { findConflicts, severityByItem } from '#domain/conflicts/findConflicts.ts'
import { withDecisions, type KnownConflict } from '#domain/conflicts/withDecisions.ts'
import { api } from './client.ts'

type Conflicts = {
  /** The programme as it is stored. */
  items: readonly ProgrammeItem[]
  conflicts: readonly KnownConflict[]
  /** What there would be if the programme were this. */
  find: (items: readonly ProgrammeItem[]) => KnownConflict[]
  /** The gravest open one about each item, of a programme like this. */
  severities: (items: readonly ProgrammeItem[]) => ReadonlyMap<string, ConflictSeverity>
}

/**
 * The conflicts of an event, found here by the rules of `domain/conflicts/` so that they are there as soon as something moves;
 * only the decisions about them come from the server. Undefined until the programme and its planning rules are read.
 */
export const useConflicts = (
  event: Pick<Event, 'id' | 'startsOn' | 'endsOn' | 'timeZone' | 'rooms'>,
): Conflicts | undefined => {
  const input = { eventId: event.id }
  const { data: programme } = useQuery(api.programmeItems.list.queryOptions({ input }))
  const { data: planning } = useQuery(api.planningRules.get.queryOptions({ input }))
  const { data: decided } = useQuery(api.conflicts.list.queryOptions({ input }))
  if (programme === undefined || planning === undefined) return undefined
  const find: Conflicts['find'] = (items) =>
    withDecisions(findConflicts({ event, planning, rooms: event.rooms, items }), decided?.items ?? [])
  return {
    items: programme.items,
    conflicts: find(programme.items),
    find,
    severities: (items) => severityByItem(find(items).filter(({ ignored }) => ignored === null)),
  }
}
