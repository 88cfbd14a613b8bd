import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { isStillPlanned } from '#domain/readiness.ts'
import { type AnswersCode, countAnswers } from '#domain/signOff.ts'
import type { MissingFilter } from './missingFilters.ts'
import { personClashes } from '#domain/conflicts/personClashes.ts'
import { placeItems } from '#domain/conflicts/placeItem.ts'
import { dayOutsideEvent, itemProblems } from '#domain/programme.ts'

/** Somebody who is announced elsewhere at the same time. */
export type Clash = { person: string; otherTitle: string }
export type ItemFlags = {
  clashes: Clash[]
  isOutside: boolean
  hasNoTime: boolean
  hasNoRoom: boolean
  /** How many people stand so that something is asked of staff. */
  answers: Readonly<Record<AnswersCode, number>>
  openProposals: number
}

const waiting = ({ signOff }: ProgrammeItem, isPlanned: boolean): ItemFlags['answers'] => {
  const count = (code: AnswersCode) => (isPlanned ? countAnswers(signOff, code) : 0)
  return {
    'answers-declined': count('answers-declined'),
    'answers-outdated': count('answers-outdated'),
    'answers-to-ask': count('answers-to-ask'),
    'answers-waiting': count('answers-waiting'),
    'answers-skipped': count('answers-skipped'),
  }
}

/**
 * What is wrong or unknown about each item, by its id; a clash stands on both of its items. Nobody's answer is waited for
 * once the event is over, put away or called off: `today` is the day in its zone.
 */
export const programmeFlags = (
  items: readonly ProgrammeItem[],
  event: Pick<Event, 'startsOn' | 'endsOn' | 'timeZone' | 'rooms' | 'state' | 'isExample'>,
  today: string,
): ReadonlyMap<string, ItemFlags> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const isPlanned = isStillPlanned(event, today)
  const place = { ...event, hasRooms: event.rooms.length > 0 }
  const flags = new Map<string, ItemFlags>(
    items.map((item) => {
      const problems = itemProblems(item, place, new Set())
      return [
        item.id,
        {
          clashes: [],
          isOutside: dayOutsideEvent(item.day, event),
          hasNoTime: problems.includes('no-time'),
          hasNoRoom: problems.includes('no-room'),
          answers: waiting(item, isPlanned),
          openProposals: item.signOff.openProposals,
        },
      ]
    }),
  )
  const note = (itemId: string, otherId: string, personId: string) => {
    const card = byId.get(itemId)?.people.find((place) => place.personId === personId)?.card
    const other = byId.get(otherId)
    if (card !== undefined && other !== undefined) {
      flags.get(itemId)?.clashes.push({ person: printedName(card), otherTitle: other.title })
    }
  }
  for (const { personId, earlier, later } of personClashes(placeItems(items, event.timeZone))) {
    note(earlier.id, later.id, personId)
    note(later.id, earlier.id, personId)
  }
  return flags
}

/** Whether an item belongs to the list of what is missing. */
export const isMissing = (flags: ItemFlags | undefined, missing: MissingFilter): boolean => {
  if (flags === undefined) return false
  switch (missing) {
    case 'time':
      return flags.hasNoTime
    case 'room':
      return flags.hasNoRoom
    case 'dates':
      return flags.isOutside
    case 'clash':
      return flags.clashes.length > 0
    case 'proposals':
      return flags.openProposals > 0
    default:
      return flags.answers[missing] > 0
  }
}
