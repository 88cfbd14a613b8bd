import { useQuery } from '@tanstack/react-query'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { findConflicts } from '#domain/conflicts/findConflicts.ts'
import { withDecisions, type KnownConflict } from '#domain/conflicts/withDecisions.ts'
import { api } from './client.ts'

type Conflicts = {
  /** The programme as it is stored. */
  items: readonly ProgrammeItem[]
  /** What there would be if the programme were this. It is found anew at every call. */
  find: (items: readonly ProgrammeItem[]) => KnownConflict[]
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
  return {
    items: programme.items,
    find: (items) =>
      withDecisions(findConflicts({ event, planning, rooms: event.rooms, items }), decided?.items ?? []),
  }
}

/** Those of them that nobody lets stand. */
export const openOf = (conflicts: readonly KnownConflict[]): KnownConflict[] =>
  conflicts.filter(({ ignored }) => ignored === null)
