import { placeFacts as factsSchema, type PlaceFacts } from '#contract/signOffs.ts'
import { canonicalHash, canonicalText, coveredFacts } from '#domain/canonical.ts'
import { owedLetter, type OwedLetter } from '#domain/owedLetters.ts'
import type { Change } from '#server/database/database.ts'
import { holdTurn } from '#server/database/hold.ts'
import { writeLetter } from '#server/outbox/writeLetter.ts'
import { dayAt } from '#server/session/standingLink.ts'
import { readStandings, type Standing } from './readStandings.ts'

/** Letters that write themselves. */
const ownKinds = ['change', 'removal', 'cancellation'] as const

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** What somebody was told last about an item, or said about it themselves. */
type Known = {
  itemId: string
  personId: string
  isGone: boolean
  /** Nothing has been asked of them since they said no. */
  hasRefused: boolean
  facts: PlaceFacts
}

const refusals = ['declined', 'cannot-attend', 'cannot-moderate']

/** What people know of their places at an event: from letters that went out, and from their own answers. */
const readKnown = async (change: Change, eventId: string): Promise<Known[]> => {
  const told = await change
    .selectFrom('message_subject')
    .innerJoin('message', 'message.id', 'message_subject.messageId')
    .select(['message_subject.itemId', 'message_subject.personId', 'message_subject.facts'])
    .select(['message.kind', (select) => select.fn.coalesce('message.sentAt', 'message.updatedAt').as('at')])
    .where('message.eventId', '=', eventId)
    // A letter that nobody asked for is owed once: one on its way, or that staff threw away, is not written again.
    .where((where) =>
      where.or([
        where('message.state', '=', 'sent'),
        where('message.state', '!=', 'draft').and('message.kind', 'in', ownKinds),
      ]),
    )
    .execute()
  const said = await change
    .selectFrom('decision')
    .select(['itemId', 'personId', 'facts', 'at', 'kind', 'answer'])
    .where('eventId', '=', eventId)
    .where('way', '!=', 'staff')
    .orderBy('seq')
    .execute()
  const known = new Map<string, Known>()
  // Of what happened at the same moment, what they said themselves counts.
  const inTime = [...told.map((row) => ({ ...row, answer: '' })), ...said].toSorted((a, b) =>
    compare(a.at, b.at),
  )
  for (const { itemId, personId, facts, kind, answer } of inTime)
    known.set(`${itemId} ${personId}`, {
      itemId,
      personId,
      isGone: kind === 'removal' || kind === 'cancellation',
      hasRefused: refusals.includes(answer),
      facts: factsSchema.parse(JSON.parse(facts)),
    })
  return [...known.values()]
}

type Owed = OwedLetter & { personId: string; standing: Standing }

/** What somebody is owed about one item. */
const owedAbout = (standing: Standing, { personId, isGone, hasRefused, facts }: Known): Owed[] => {
  const { isVoid, places, lineup } = standing
  const place = places.find((it) => it.personId === personId)
  const owed = owedLetter({
    known: facts,
    knowsGone: isGone,
    now: place?.facts ?? null,
    isVoid,
    hasRefused,
    isStanding: place?.role === 'moderator' ? lineup.state === 'signed' : place?.state === 'confirmed',
  })
  return owed === null ? [] : [{ ...owed, personId, standing }]
}

/** The drafts of an event that wrote themselves, those first that somebody has edited since. */
const readOwnDrafts = (change: Change, eventId: string) =>
  change
    .selectFrom('message')
    .innerJoin('message_subject', 'message_subject.messageId', 'message.id')
    .select(['message.id', 'message.kind', 'message.personId', 'itemId', 'facts'])
    .where('message.eventId', '=', eventId)
    .where('message.kind', 'in', ownKinds)
    .where('message.state', '=', 'draft')
    .orderBy('isEdited', 'desc')
    .execute()

/** What a letter tells, so that one that tells the same is left where it is. */
const tellingOf = (matters: readonly { itemId: string; facts: PlaceFacts }[]) =>
  matters
    .map(({ itemId, facts }) => `${itemId} ${canonicalText(facts)}`)
    .toSorted()
    .join('\n')

const readFacts = ({ itemId, facts }: { itemId: string; facts: string }) => ({
  itemId,
  facts: factsSchema.parse(JSON.parse(facts)),
})

const letterKey = ({ personId, kind }: { personId: string; kind: string }) => `${personId} ${kind}`

/** Takes drafts out of the outbox; one that somebody has edited, or that went on its way meanwhile, stays. */
const removeDrafts = async (change: Change, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const removed = await change
    .deleteFrom('message')
    .where('id', 'in', [...ids])
    .where('state', '=', 'draft')
    .where('isEdited', '=', 0)
    .returning('id')
    .execute()
  const removedIds = removed.map(({ id }) => id)
  await change
    .deleteFrom('message_subject')
    .where('messageId', 'in', ['', ...removedIds])
    .execute()
  return removedIds
}

const followEvent = async (change: Change, eventId: string, touched: readonly Standing[], now: Date) => {
  // A letter may speak of several items: who changes another one of them sees what this change leaves.
  await holdTurn(change, `letters ${eventId}`)
  const [allKnown, allDrafts] = [await readKnown(change, eventId), await readOwnDrafts(change, eventId)]
  const ids = new Set(touched.map(({ item }) => item.id))
  const concerned = new Set(
    [...allKnown, ...allDrafts].filter(({ itemId }) => ids.has(itemId)).map(({ personId }) => personId),
  )
  // Whoever has nothing to do with these items is owed what they were.
  const known = allKnown.filter(({ personId }) => concerned.has(personId))
  const drafts = allDrafts.filter(({ personId }) => concerned.has(personId))
  if (known.length === 0 && drafts.length === 0) return []
  const others = known.map(({ itemId }) => itemId).filter((id) => touched.every(({ item }) => item.id !== id))
  const standings = [...touched, ...(await readStandings(change, [...new Set(others)]))]
  const owed = known.flatMap((it) =>
    standings.filter(({ item }) => item.id === it.itemId).flatMap((standing) => owedAbout(standing, it)),
  )
  const wanted = Map.groupBy(owed, letterKey)
  const waiting = Map.groupBy(drafts, letterKey)
  const changed: string[] = []
  for (const key of new Set([...wanted.keys(), ...waiting.keys()])) {
    const [letters, old] = [wanted.get(key) ?? [], waiting.get(key) ?? []]
    const says = tellingOf(
      letters.map(({ standing, now: facts, before }) => ({
        itemId: standing.item.id,
        facts: facts ?? before,
      })),
    )
    const oldLetters = [...Map.groupBy(old, ({ id }) => id)]
    const kept = oldLetters.find(([, said]) => tellingOf(said.map(readFacts)) === says)
    const stale = oldLetters.filter((letter) => letter !== kept).map(([id]) => id)
    changed.push(...(await removeDrafts(change, stale)))
    const [first] = letters
    if (first === undefined || kept !== undefined) continue
    const matters = await Promise.all(letters.map(matterOf))
    const { kind, personId } = first
    changed.push(
      await writeLetter(
        change,
        { kind, eventId, personId, deadline: null, matters, createdById: null },
        now.toISOString(),
      ),
    )
  }
  return changed
}

const matterOf = async ({ before, now, standing, personId }: Owed) => {
  const { item, places } = standing
  const facts = now ?? before
  const isModerator = facts.role === 'moderator'
  return {
    kind: isModerator ? ('lineup' as const) : ('answer' as const),
    facts,
    itemKind: item.kind,
    content: null,
    before,
    isAgain: false,
    subjectId: isModerator ? item.id : (places.find((place) => place.personId === personId)?.id ?? item.id),
    coversHash: await canonicalHash(coveredFacts(facts)),
    version: null,
  }
}

/**
 * Keeps in the outbox exactly the drafts that people are owed after a change: a change taken back takes its letter with it.
 * Nothing of an example or of an event that is over. Answers the ids of letters that came or went.
 */
export const oweLetters = async (change: Change, standings: readonly Standing[], now: Date) => {
  const changed: { id: string; eventId: string }[] = []
  const events = [...Map.groupBy(standings, ({ item }) => item.eventId)]
  for (const [eventId, touched] of events.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = touched
    if (!first || first.item.isExample === 1 || first.item.endsOn < dayAt(now, first.item.timeZone)) continue
    for (const id of await followEvent(change, eventId, touched, now)) changed.push({ id, eventId })
  }
  return changed
}
