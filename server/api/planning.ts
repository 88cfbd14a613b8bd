import type { PlanningDetails } from '#contract/planning.ts'
import { canonicalText } from '#domain/canonical.ts'
import { readPlanning } from '#server/conflicts/readPlanning.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { planningFields } from '#server/history/fields.ts'
import { api, refuse } from './base.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type Rooms = PlanningDetails['rooms']
type People = PlanningDetails['people']

const rowsOf = (eventId: string, { rooms, people }: { rooms: Rooms; people: People }) => [
  ...rooms.flatMap(({ roomId, intervals }) =>
    intervals.map((one) => ({ ...one, eventId, subjectKind: 'room' as const, subjectId: roomId })),
  ),
  ...people.flatMap(({ personId, intervals }) =>
    intervals.map((one) => ({ ...one, eventId, subjectKind: 'person' as const, subjectId: personId })),
  ),
]

/** The rules as one text, whatever order they came in. */
const textOf = (eventId: string, rules: PlanningDetails) =>
  canonicalText({
    opensAt: rules.opensAt,
    closesAt: rules.closesAt,
    graceMinutes: rules.graceMinutes,
    expectedPeople: rules.expectedPeople,
    intervals: rowsOf(eventId, rules)
      .map((row) => canonicalText(row))
      .toSorted(),
  })

/** Refuses rooms of another event, and people who are not in the directory. */
const checkSubjects = async (change: Change, eventId: string, { rooms, people }: PlanningDetails) => {
  const ownRooms = await change.selectFrom('room').select('id').where('eventId', '=', eventId).execute()
  const roomIndex = rooms.findIndex(({ roomId }) => !ownRooms.some(({ id }) => id === roomId))
  if (roomIndex >= 0) throw refuse(['rooms', roomIndex, 'roomId'], 'room-unknown')
  const known = await change
    .selectFrom('person')
    .select('id')
    .where('id', 'in', ['', ...people.map(({ personId }) => personId)])
    .where('removedAt', 'is', null)
    .execute()
  const ids = new Set(known.map(({ id }) => id))
  const personIndex = people.findIndex(({ personId }) => !ids.has(personId))
  if (personIndex >= 0) throw refuse(['people', personIndex, 'personId'], 'person-unknown')
}

/** Writes intervals in place of those that were there to be read; of somebody who was deleted and may come back they stay. */
const writeIntervals = async (change: Change, eventId: string, rules: PlanningDetails) => {
  const before = await readPlanning(change, eventId)
  const subjects = [
    ...before.rooms.map(({ roomId }) => roomId),
    ...before.people.map(({ personId }) => personId),
    ...rules.people.map(({ personId }) => personId),
  ]
  await change
    .deleteFrom('availability')
    .where('eventId', '=', eventId)
    .where('subjectId', 'in', ['', ...subjects])
    .execute()
  const rows = rowsOf(eventId, rules)
  // Few enough at a time for the parameters that a statement may have.
  for (let from = 0; from < rows.length; from += 500) {
    await change
      .insertInto('availability')
      .values(rows.slice(from, from + 500))
      .execute()
  }
}

export const planningRules = {
  get: api.planningRules.get.handler(({ input, context }) => readPlanning(context.database, input.eventId)),

  put: api.planningRules.put.handler(({ input, context, errors }) => {
    const { eventId, planningRevision: revision, ...rules } = input
    const { opensAt, closesAt, graceMinutes, expectedPeople } = rules
    return commit(context, async ({ change, record }) => {
      // Nobody of them is deleted or erased meanwhile, so that nothing of theirs is left behind.
      const personIds = rules.people.map(({ personId }) => personId)
      await hold(change, 'person', personIds, 'as-is')
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('event')
            .set({ planningRevision: revision + 1 })
            .where('id', '=', eventId)
            .where('planningRevision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: async () => {
          await checkSubjects(change, eventId, rules)
          await change
            .updateTable('event')
            .set({ opensAt, closesAt, graceMinutes, expectedPeople })
            .where('id', '=', eventId)
            .execute()
          await writeIntervals(change, eventId, rules)
        },
        read: () => readPlanning(change, eventId),
        isSame: (current) => textOf(eventId, current) === textOf(eventId, rules),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record({
            ...eventEntry(eventId, {
              before: planningFields(before),
              after: planningFields(after),
              revision,
            }),
            // What it is checked against changes nobody's answer.
            follows: [],
          }),
      })
    })
  }),
}
