import type { ImportedItem, ImportedProgramme } from '#contract/programme.ts'
import { emptyPerson } from '#domain/emptyPerson.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { eventEntry, itemEntry, personEntry } from '#server/history/entries.ts'
import { itemFields, personFields, roomFields } from '#server/history/fields.ts'
import { refuse } from './base.ts'
import { checkStart } from './checkStart.ts'
import { itemColumns, raiseProgramme, readItems } from './items.ts'
import { writeLineup } from './lineup.ts'
import { personColumns } from './personColumns.ts'

/** Databases take some 30,000 values in one statement. */
const rowsAtOnce = 200

const inParts = async <Row>(rows: readonly Row[], work: (part: Row[]) => Promise<unknown>) => {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await work(rows.slice(start, start + rowsAtOnce))
}

const readRooms = (change: Change, eventId: string) =>
  change
    .selectFrom('room')
    .select(['id', 'name', 'capacity'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()

/** Refuses an id that something has already, whatever event it is of. */
const refuseTaken = async (
  change: Change,
  table: 'room' | 'person' | 'programme_item',
  list: 'rooms' | 'people' | 'items',
  rows: readonly { id: string }[],
) => {
  const ids = rows.map(({ id }) => id)
  await inParts(ids, async (part) => {
    const taken = await change.selectFrom(table).select('id').where('id', 'in', part).executeTakeFirst()
    if (taken) throw refuse([list, ids.indexOf(taken.id), 'id'], 'id-taken')
  })
}

/** Adds rooms after those that the event has; a form of it that was opened before is stale then. */
const insertRooms = async ({ change, record }: Work, { eventId, rooms }: ImportedProgramme) => {
  if (rooms.length === 0) return
  const before = await readRooms(change, eventId)
  await change
    .insertInto('room')
    .values(rooms.map((room, index) => ({ ...room, eventId, position: before.length + index + 1 })))
    .execute()
  await change
    .updateTable('event')
    .set((set) => ({ revision: set('revision', '+', 1) }))
    .where('id', '=', eventId)
    .execute()
  const after = [...before, ...rooms]
  record(eventEntry(eventId, { before: roomFields(before), after: roomFields(after) }))
}

const insertPeople = async ({ change, record }: Work, people: ImportedProgramme['people'], now: string) => {
  const fresh = { isExample: 0 as const, revision: 1, createdAt: now, updatedAt: now, removedAt: null }
  const cards = people.map((person) => ({ ...emptyPerson, ...person }))
  await inParts(cards, (part) =>
    change
      .insertInto('person')
      .values(
        part.map((card) => ({ id: card.id, ...personColumns({ ...card, organisation: '' }), ...fresh })),
      )
      .execute(),
  )
  for (const card of cards) {
    const created = { ...card, ...fresh, isExample: false, organisations: [] }
    record(personEntry(card.id, { before: {}, after: personFields(created) }))
  }
}

const insertItems = async (change: Change, eventId: string, items: ImportedItem[], now: string) => {
  const last = await change
    .selectFrom('programme_item')
    .select((select) => select.fn.max('position').as('position'))
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  const rows = items.map((item, index) => ({
    id: item.id,
    eventId,
    kind: item.kind,
    ...itemColumns(item),
    isToBeConfirmed: item.isToBeConfirmed ? (1 as const) : (0 as const),
    position: (last?.position ?? 0) + index + 1,
    revision: 1,
    lineupRevision: 1,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  }))
  await inParts(rows, (part) => change.insertInto('programme_item').values(part).execute())
}

/** Refuses a start that the event's clocks skip, a room of another event, and an owner who is not among the staff. */
const checkItems = async (change: Change, { eventId, items }: ImportedProgramme) => {
  const { timeZone } = await change
    .selectFrom('event')
    .select('timeZone')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()
  const rooms = new Set((await readRooms(change, eventId)).map(({ id }) => id))
  const staff = new Set((await change.selectFrom('user_account').select('id').execute()).map(({ id }) => id))
  for (const [index, item] of items.entries()) {
    const { roomId, ownerId } = item
    checkStart(item, timeZone, ['items', index, 'start'])
    if (roomId !== null && !rooms.has(roomId)) throw refuse(['items', index, 'roomId'], 'room-unknown')
    if (ownerId !== null && !staff.has(ownerId)) throw refuse(['items', index, 'ownerId'], 'owner-unknown')
  }
}

/**
 * Adds what a file brought to an event, all or nothing: rooms after those that there are, people to the directory, items with their
 * people at the end of the programme. Each thing has its own entry in the history, by which it can be taken back.
 */
export const importItems = async (work: Work, input: ImportedProgramme, now: string) => {
  const { change, record } = work
  const { eventId, rooms, people, items } = input
  const standing = items.flatMap((item) => item.people.map(({ personId }) => personId))
  await hold(change, 'person', [...new Set(standing)], 'as-is')
  await raiseProgramme(change, eventId)
  await refuseTaken(change, 'room', 'rooms', rooms)
  await refuseTaken(change, 'person', 'people', people)
  await refuseTaken(change, 'programme_item', 'items', items)
  await insertRooms(work, input)
  await insertPeople(work, people, now)
  await checkItems(change, input)
  await insertItems(change, eventId, items, now)
  for (const item of items) if (item.people.length > 0) await writeLineup(change, item.id, item.people)

  const ids = new Set(items.map(({ id }) => id))
  for (const item of await readItems(change, eventId))
    if (ids.has(item.id)) record(itemEntry(item, { before: {}, after: itemFields(item) }))
  return { created: items.length, roomsCreated: rooms.length, peopleCreated: people.length }
}
