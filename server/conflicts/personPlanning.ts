import type { Change, Database } from '#server/database/database.ts'

/** The keys of conflicts about a person end with their id. */
const about = (personId: string) => `%:${personId}`

/** What planning keeps about one person: when they can come, and what was said about conflicts that they are in. */
export const readPersonPlanning = async (database: Database, personId: string) => ({
  availability: await database
    .selectFrom('availability')
    .innerJoin('event', 'event.id', 'availability.eventId')
    .select(['event.name as eventName', 'day', 'from', 'to'])
    .where('subjectId', '=', personId)
    .orderBy('day')
    .orderBy('from')
    .execute(),
  conflict_decision: await database
    .selectFrom('conflict_decision')
    .innerJoin('event', 'event.id', 'conflict_decision.eventId')
    .select(['event.name as eventName', 'answer', 'reason', 'at'])
    .where('conflict', 'like', about(personId))
    .orderBy('at')
    .orderBy('conflict_decision.id')
    .execute(),
})

/** Erases when somebody can come, and the words about their conflicts; that something was decided stays. */
export const erasePersonPlanning = async (change: Change, personId: string) => {
  await change.deleteFrom('availability').where('subjectId', '=', personId).execute()
  const decided = change
    .selectFrom('conflict_decision')
    .select('id')
    .where('conflict', 'like', about(personId))
  // A hash of what was typed would still tell those who guess it.
  await change.updateTable('creation').set({ bodyHash: '' }).where('id', 'in', decided).execute()
  await change
    .updateTable('conflict_decision')
    .set({ reason: '' })
    .where('conflict', 'like', about(personId))
    .execute()
}
