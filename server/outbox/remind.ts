import type { MessageKind } from '#contract/messages.ts'
import type { Ports } from '#server/api/base.ts'
import { readSettings } from '#server/api/settings.ts'
import type { Change } from '#server/database/database.ts'
import { asSystem } from '#server/history/asSystem.ts'
import { commit } from '#server/history/commit.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { overtakenBy } from './overtakenBy.ts'
import { proofOvertakenBy } from './proofOvertakenBy.ts'
import { queueLetters } from './queueLetters.ts'
import { dueDay, readDueReminders, type Due, type Waiting } from './readDueReminders.ts'
import { readOpenProofRequests, type OpenProofRequest } from './readOpenProofRequests.ts'
import { readOpenRequests, type OpenRequest } from './readOpenRequests.ts'
import { readProofStandings } from './readProofSubjects.ts'
import { writeLetter } from './writeLetter.ts'
import { writeProofLetter } from './writeProofLetter.ts'

/** A day's reminder is whoever's who claims it first, however many servers look at once. */
const claim = async (change: Change, { eventId, addresseeId }: Due<unknown>, day: string) => {
  const { numInsertedOrUpdatedRows } = await change
    .insertInto('reminder')
    .values({ eventId, personId: addresseeId, day })
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
        ...request,
        facts: place.facts,
        itemKind: standing.item.kind,
        content: request.kind === 'lineup' ? (standing.lineup.request?.content ?? null) : null,
        before: null,
        isAgain: false,
      },
    ]
  })
}

/** The proofs of which an answer is still waited for. */
const readProofs = async (change: Change, requests: readonly OpenProofRequest[]) => {
  const standings = await readProofStandings(change, requests)
  return requests.flatMap((request) => {
    const standing = standings.get(request.materialId)
    const subject = {
      ...request,
      messageId: request.messageId ?? '',
      partnerThere: request.eventPartnerId,
    }
    if (!standing || proofOvertakenBy('proof-reminder', subject, standing) !== null) return []
    return [{ ...request, number: request.proofNumber }]
  })
}

/** An earlier reminder that nobody has sent makes room for the new one. */
const discardEarlier = (
  change: Change,
  kind: MessageKind,
  { eventId, addresseeId }: Due<unknown>,
  now: string,
) =>
  change
    .updateTable('message')
    .set((set) => ({
      state: 'discarded',
      nextTryAt: null,
      updatedAt: now,
      revision: set('revision', '+', 1),
    }))
    .where('eventId', '=', eventId)
    .where(kind === 'proof-reminder' ? 'contactId' : 'personId', '=', addresseeId)
    .where('kind', '=', kind)
    .where('state', 'in', ['draft', 'failed', 'queued'])
    .where('claimedAt', 'is', null)
    .returning('id')
    .execute()

/** A reminder of one kind: what is still to be answered, and the letter about it. */
type Reminding<Request, Matter> = {
  kind: 'reminder' | 'proof-reminder'
  read: (change: Change, requests: readonly Request[]) => Promise<Matter[]>
  write: (change: Change, due: Due<Request>, matters: Matter[], now: string) => Promise<string>
}

/** People, about their places. */
const toPeople: Reminding<OpenRequest, Awaited<ReturnType<typeof readMatters>>[number]> = {
  kind: 'reminder',
  read: readMatters,
  write: (change, { eventId, addresseeId: personId }, matters, now) => {
    const deadline = matters.map((matter) => matter.deadline).toSorted()[0] ?? null
    return writeLetter(
      change,
      { kind: 'reminder', eventId, personId, deadline, matters, createdById: null },
      now,
    )
  },
}

/** Partners' contacts, about proofs. */
const toContacts: Reminding<OpenProofRequest, Awaited<ReturnType<typeof readProofs>>[number]> = {
  kind: 'proof-reminder',
  read: readProofs,
  write: (change, { eventId, addresseeId: contactId }, proofs, now) =>
    writeProofLetter(change, { kind: 'proof-reminder', eventId, contactId, proofs, createdById: null }, now),
}

/** One letter about everything that somebody has not answered at an event, once a day that is due. */
const remindOne = <Request, Matter extends Waiting>(
  ports: Ports,
  { kind, read, write }: Reminding<Request, Matter>,
  due: Due<Request>,
  { goesItself, days, now: at }: { goesItself: boolean; days: readonly number[]; now: Date },
) =>
  commit(asSystem(ports, 'messages.remind'), async (work) => {
    const { change, tell } = work
    const { eventId, remindedOn } = due
    const now = at.toISOString()
    const matters = await read(change, due.requests)
    // What was answered, or is not asked for any more, makes no day due.
    const day = dueDay(matters, { days, now: at, remindedOn })
    if (day === undefined || !(await claim(change, due, day))) return
    for (const { id } of await discardEarlier(change, kind, due, now))
      tell({ entity: 'message', id, eventId })
    const id = await write(change, due, matters, now)
    tell({ entity: 'message', id, eventId })
    if (goesItself) await queueLetters(work, { messageIds: [id], now, sentById: null })
  })

/**
 * Writes the reminders that are due at `now`: to each person, and each partner's contact, at an event one letter about
 * everything that they have not answered. They wait in the outbox, or go by themselves where the settings say so.
 */
export const remind = async (ports: Ports, now: Date): Promise<void> => {
  const { database } = ports
  const { reminderDays, remindersGoThemselves } = await readSettings(database)
  const how = { goesItself: remindersGoThemselves && ports.mail !== null, days: reminderDays, now }
  for (const due of await readDueReminders(database, await readOpenRequests(database), reminderDays, now))
    await remindOne(ports, toPeople, due, how)
  for (const due of await readDueReminders(
    database,
    await readOpenProofRequests(database),
    reminderDays,
    now,
  ))
    await remindOne(ports, toContacts, due, how)
}
