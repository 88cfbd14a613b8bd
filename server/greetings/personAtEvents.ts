import type { PrintedCard } from '#contract/programme.ts'
import { hold } from '#server/database/hold.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Work } from '#server/history/commit.ts'
import { eventPartEntry } from '#server/history/entries.ts'
import { greetingFields, readGreetings } from './greetingsOfEvent.ts'

/** The tables in which events keep whether somebody was greeted and was there. */
export const tablesAtEvents = ['greeting', 'attendance_presence'] as const

type Value = string | number | null
type Row = Record<string, Value>

/** What events keep about one person beside their places on programmes, table by table. */
export const readPersonAtEvents = async (
  database: Database,
  personId: string,
): Promise<Record<(typeof tablesAtEvents)[number], Row[]>> => ({
  greeting: await database
    .selectFrom('greeting')
    .innerJoin('event', 'event.id', 'greeting.eventId')
    .selectAll('greeting')
    .select('event.name as eventName')
    .where('personId', '=', personId)
    .orderBy('event.startsOn')
    .orderBy('greeting.id')
    .execute(),
  attendance_presence: await database
    .selectFrom('attendance_presence')
    .innerJoin('appearance', 'appearance.id', 'attendance_presence.appearanceId')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .selectAll('attendance_presence')
    .select('programme_item.title as itemTitle')
    .where('personId', '=', personId)
    .orderBy('programme_item.day')
    .orderBy('appearanceId')
    .execute(),
})

/** Changes greeting lists of several events at once, makes them stale for those who have them open, and records it. */
const changeGreetings = async (
  { change, record }: Work,
  eventIds: readonly string[],
  makeChange: () => Promise<unknown>,
) => {
  if (eventIds.length === 0) return
  await hold(change, 'event', eventIds, 'to-change')
  const readAll = async () => {
    const lists = []
    for (const eventId of eventIds) lists.push(await readGreetings(change, eventId))
    return lists
  }
  const before = await readAll()
  await makeChange()
  await change
    .updateTable('event')
    .set((set) => ({ greetingsRevision: set('greetingsRevision', '+', 1) }))
    .where('id', 'in', eventIds)
    .execute()
  const after = await readAll()
  for (const [index, eventId] of eventIds.entries()) {
    const [old, now] = [before[index], after[index]]
    if (old && now)
      record(eventPartEntry(eventId, { before: greetingFields(old), after: greetingFields(now) }))
  }
}

const greetedAt = async (change: Change, personId: string) => {
  const rows = await change
    .selectFrom('greeting')
    .innerJoin('event', 'event.id', 'greeting.eventId')
    .select('event.id')
    .where('personId', '=', personId)
    .where('event.removedAt', 'is', null)
    .orderBy('event.id')
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * Greets a person by a new card at the events that are still to come, wherever they are greeted as the directory has them;
 * a card that somebody changed for one event stays. Goes before the directory's own card is changed; `day` is today.
 */
export const greetAnew = async (work: Work, personId: string, card: PrintedCard, day: string) => {
  const { change } = work
  const known = await change
    .selectFrom('person')
    .select(['given', 'family', 'titleBefore', 'titleAfter', 'position', 'organisation'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const asKnown = await change
    .selectFrom('greeting')
    .innerJoin('event', 'event.id', 'greeting.eventId')
    .select(['greeting.id', 'eventId'])
    .where('personId', '=', personId)
    .where('event.removedAt', 'is', null)
    .where('event.endsOn', '>=', day)
    .where('given', '=', known.given)
    .where('family', '=', known.family)
    .where('titleBefore', '=', known.titleBefore)
    .where('titleAfter', '=', known.titleAfter)
    .where('printedPosition', '=', known.position)
    .where('organisation', '=', known.organisation)
    .orderBy('eventId')
    .execute()
  const eventIds = asKnown.map(({ eventId }) => eventId)
  const ids = asKnown.map(({ id }) => id)
  const { position: printedPosition, given, family, titleBefore, titleAfter, organisation } = card
  await changeGreetings(work, eventIds, () =>
    change
      .updateTable('greeting')
      .set({ given, family, titleBefore, titleAfter, printedPosition, organisation })
      .where('id', 'in', ids)
      .execute(),
  )
}

/** Takes a person off every greeting list. */
export const eraseGreetings = async (work: Work, personId: string) => {
  const erase = () => work.change.deleteFrom('greeting').where('personId', '=', personId).execute()
  await changeGreetings(work, await greetedAt(work.change, personId), erase)
  // On the lists of removed events too, which nobody has open.
  await erase()
}

/** That somebody was there stays with a place that a held programme printed, without the words about it; other marks go. */
export const erasePresences = async (change: Change, personId: string) => {
  const places = change.selectFrom('appearance').select('id')
  await change
    .updateTable('attendance_presence')
    .set({ note: '', substitute: '' })
    .where('appearanceId', 'in', places.where('personId', '=', personId))
    .execute()
  await change.deleteFrom('attendance_presence').where('appearanceId', 'not in', places).execute()
}
