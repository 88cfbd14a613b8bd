import type { Event } from '#contract/events.ts'
import type { PanelProblem } from '#contract/panels.ts'
import type { Appearance, ProgrammeItem } from '#contract/programme.ts'
import { lineupProblems } from './lineup.ts'

/** Whether an item lies on a day that the event does not have. Dates compare as text. */
export const dayOutsideEvent = (day: string, event: Pick<Event, 'startsOn' | 'endsOn'>): boolean =>
  day < event.startsOn || day > event.endsOn

/** People stand about in a break and while networking: these need no room of their own. */
const roomlessKinds: readonly string[] = ['break', 'networking']

type Checked = Pick<ProgrammeItem, 'id' | 'day' | 'start' | 'roomId' | 'ownerId'> & {
  readonly kind: string
  readonly people: readonly Pick<Appearance, 'role'>[]
}

/**
 * What an item lacks, the gravest first. Only a panel needs a moderator, guests and an owner; a room is missed only
 * where the event has rooms to choose from. `clashing`: the ids of items on which somebody stands who is elsewhere at
 * that time.
 */
export const itemProblems = (
  item: Checked,
  event: Pick<Event, 'startsOn' | 'endsOn'> & { readonly hasRooms: boolean },
  clashing: ReadonlySet<string>,
): PanelProblem[] => {
  const isPanel = item.kind === 'panel'
  const problems: PanelProblem[] = []
  if (dayOutsideEvent(item.day, event)) problems.push('outside-dates')
  if (clashing.has(item.id)) problems.push('person-clash')
  if (isPanel) problems.push(...lineupProblems(item.people))
  if (item.start === null) problems.push('no-time')
  if (event.hasRooms && item.roomId === null && !roomlessKinds.includes(item.kind)) problems.push('no-room')
  if (isPanel && item.ownerId === null) problems.push('no-owner')
  return problems
}
