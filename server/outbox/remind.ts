import { dueReminderDay } from '#domain/reminders.ts'
import type { Ports } from '#server/api/base.ts'
import { readSettings } from '#server/api/settings.ts'
import type { Change } from '#server/database/database.ts'
import { asSystem } from '#server/history/asSystem.ts'
import { commit } from '#server/history/commit.ts'
import { dayAt } from '#server/session/standingLink.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { overtakenBy } from './overtakenBy.ts'
import { queueLetters } from './queueLetters.ts'
import { readOpenRequests, type OpenRequest } from './readOpenRequests.ts'
import { writeLetter } from './writeLetter.ts'

/** One person at one event, and the day whose reminder is due to them. */
type Due = { eventId: string; personId: string; day: string; requests: OpenRequest[] }

/** On which day each person was reminded last, by event and person. */
const readReminded = async (ports: Ports) => {
  const rows = await ports.database
    .selectFrom('reminder')
    .select((select) => ['eventId', 'personId', select.fn.max('day').as('day')])
    .groupBy(['eventId', 'personId'])
    .execute()
  return new Map(rows.map(({ eventId, personId, day }) => [`${eventId} ${personId}`, day]))
}

const readDue = async (ports: Ports, days: readonly number[], now: Date): Promise<Due[]> => {
  const open = await readOpenRequests(ports.database)
  if (open.length === 0 || days.length === 0) return []
  const reminded = await readReminded(ports)
  const due: Due[] = []
  for (const [key, requests] of Map.groupBy(open, (it) => `${it.eventId} ${it.personId}`)) {
    const [first] = requests
    if (!first) continue
    const { eventId, personId, timeZone, endsOn } = first
    const today = dayAt(now, timeZone)
    const dueDays = requests.map(({ deadline, askedAt, sentAt }) => {
      const askedOn = dayAt(new Date(sentAt ?? askedAt), timeZone)
      return dueReminderDay({ deadline, askedOn, today, days, remindedOn: reminded.get(key) ?? null })
    })
    const day = dueDays
      .filter((it) => it !== null)
      .toSorted()
      .at(-1)
    if (day !== undefined && today <= endsOn) due.push({ eventId, personId, day, requests })
  }
  return due
}

/** A day's reminder is whoever's who claims it first, however many servers look at once. */
const claim = async (change: Change, { eventId, personId, day }: Due) => {
  const { numInsertedOrUpdatedRows } = await change
    .insertInto('reminder')
    .values({ eventId, personId, day })
    .onConflict((conflict) => conflict.columns(['eventId', 'personId', 'day']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What is still to be answered, as it is now; what staff are changing meanwhile is not asked for. */
const readMatters = async (change: Change, requests: readonly OpenRequest[]) => {
  const standings = await readStandings(change, [...new Set(requests.map(({ itemId }) => itemId))])
  return requests.flatMap((request) => {
    const standing = standings.find(({ item }) => item.id === request.itemId)
    const place = standing?.places.find(({ personId }) => personId === request.personId)
    if (!standing || !place || overtakenBy('reminder', request, standing) !== null) return []
    return [
      {
        kind: request.kind,
        facts: place.facts,
        itemKind: standing.item.kind,
        content: request.kind === 'lineup' ? (standing.lineup.request?.content ?? null) : null,
        before: null,
        isAgain: false,
        subjectId: request.subjectId,
        coversHash: request.coversHash,
        version: request.version,
        deadline: request.deadline,
      },
    ]
  })
}

/** An earlier reminder that nobody has sent makes room for the new one. */
const discardEarlier = (change: Change, { eventId, personId }: Due, now: string) =>
  change
    .updateTable('message')
    .set((set) => ({
      state: 'discarded',
      nextTryAt: null,
      updatedAt: now,
      revision: set('revision', '+', 1),
    }))
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .where('kind', '=', 'reminder')
    .where('state', 'in', ['draft', 'failed', 'queued'])
    .where('claimedAt', 'is', null)
    .returning('id')
    .execute()

/** One letter about everything that a person has not answered at an event, once a day that is due. */
const remindOne = (ports: Ports, due: Due, goesItself: boolean, now: string) =>
  commit(asSystem(ports, 'messages.remind'), async (work) => {
    const { change, tell } = work
    const { eventId, personId } = due
    const matters = await readMatters(change, due.requests)
    const [first] = matters.toSorted((one, other) => (one.deadline < other.deadline ? -1 : 1))
    if (!first || !(await claim(change, due))) return
    for (const { id } of await discardEarlier(change, due, now)) tell({ entity: 'message', id, eventId })
    const { deadline } = first
    const plan = { kind: 'reminder', eventId, personId, deadline, matters, createdById: null } as const
    const id = await writeLetter(change, plan, now)
    tell({ entity: 'message', id, eventId })
    if (goesItself) await queueLetters(work, { messageIds: [id], now, sentById: null })
  })

/**
 * Writes the reminders that are due at `now`: to each person at an event one letter about everything that they have not
 * answered. They wait in the outbox, or go by themselves where the settings say so.
 */
export const remind = async (ports: Ports, now: Date): Promise<void> => {
  const { reminderDays, remindersGoThemselves } = await readSettings(ports.database)
  const goesItself = remindersGoThemselves && ports.mail !== null
  for (const due of await readDue(ports, reminderDays, now))
    await remindOne(ports, due, goesItself, now.toISOString())
}
