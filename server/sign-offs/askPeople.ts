import { newId } from '#domain/id.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import type { Fields } from '#server/history/entry.ts'
import { writeLetter } from '#server/outbox/writeLetter.ts'
import { freezeVersion, nextSeq } from './freezeVersion.ts'
import { holdStandings, present } from './holdStandings.ts'
import {
  checkAsking,
  itemsOf,
  letterPlans,
  planRequests,
  type Asking,
  type PlannedRequest,
} from './planRequests.ts'
import { readStandings } from './readStandings.ts'

type By = { now: Date; userId: string }

/** Freezes the line-ups that are asked about, so that each letter says which version it brings. */
const withVersion = async (
  { change }: Work,
  planned: PlannedRequest,
  { now, userId }: By,
): Promise<PlannedRequest> => {
  const { content } = planned.matter
  if (content === null) return planned
  const { number } = await freezeVersion(change, content, { now: now.toISOString(), createdById: userId })
  return { ...planned, matter: { ...planned.matter, version: number } }
}

const entryOf = ({ matter, standing, personId }: PlannedRequest, deadline: string) => {
  const place = standing.places.find((it) => it.personId === personId)
  const name = place ? `${place.card.given} ${place.card.family}` : ''
  const after: Fields =
    matter.kind === 'lineup'
      ? { lineupSent: { version: matter.version, deadline } }
      : { [`asked.${personId}`]: { name, deadline } }
  return itemEntry(standing.item, { before: {}, after })
}

/**
 * Asks moderators about their line-ups and people about their places until a deadline: freezes what is asked about and
 * writes one letter a person into the outbox. Answers the letters' ids.
 */
export const askPeople = async (work: Work, asking: Asking, by: By) => {
  const { change, record } = work
  await checkAsking(change, asking, by.now)
  const itemIds = await itemsOf(change, asking)
  const seen = await planRequests(await readStandings(change, itemIds), asking)
  const held = await holdStandings(
    change,
    itemIds,
    seen.map(({ personId }) => personId),
  )
  const planned: PlannedRequest[] = []
  for (const request of await planRequests(held.map(present), asking))
    planned.push(await withVersion(work, request, by))

  const askedAt = by.now.toISOString()
  const messageIds = new Map<string, string>()
  for (const plan of letterPlans(planned, asking, by.userId))
    messageIds.set(plan.personId, await writeLetter(change, plan, askedAt))
  for (const request of planned) {
    const { matter, personId, standing } = request
    await change
      .insertInto('request')
      .values({
        id: newId(by.now.getTime()),
        seq: await nextSeq(change, standing.item.id),
        kind: matter.kind,
        eventId: asking.eventId,
        itemId: standing.item.id,
        subjectId: matter.subjectId,
        personId,
        coversHash: matter.coversHash,
        version: matter.version,
        facts: JSON.stringify(matter.facts),
        deadline: asking.deadline,
        askedAt,
        askedById: by.userId,
        messageId: messageIds.get(personId) ?? null,
      })
      .execute()
    record(entryOf(request, asking.deadline))
  }
  return [...messageIds.values()]
}
