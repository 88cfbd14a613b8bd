import { placeFacts as factsSchema, type PlaceFacts } from '#contract/signOffs.ts'
import { canonicalText } from '#domain/canonical.ts'
import { isAgreed } from '#domain/lineupState.ts'
import { owedLetter, type OwedLetter } from '#domain/owedLetters.ts'
import { dayAt } from '#domain/time.ts'
import type { Change } from '#server/database/database.ts'
import { holdTurn } from '#server/database/hold.ts'
import { writeLetter } from '#server/outbox/writeLetter.ts'
import { placeMatter } from './placeMatter.ts'
import { ownKinds, readKnown, type Known } from './readKnown.ts'
import { readStandings, type Standing } from './readStandings.ts'

type Owed = OwedLetter & { personId: string; standing: Standing }

/** What somebody is owed about one item. */
const owedAbout = (standing: Standing, known: Known): Owed[] => {
  const { isVoid, places, lineup } = standing
  const { personId, isGone, hasRefused, isOnlyAnnounced } = known
  const place = places.find((it) => it.personId === personId)
  const owed = owedLetter({
    known: known.facts(),
    knowsGone: isGone,
    now: place?.facts ?? null,
    isVoid,
    hasRefused,
    // Whoever was only announced hears of their place by the letters of a release.
    isStanding: place !== undefined && isAgreed(place, lineup.state) && !isOnlyAnnounced,
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

/** Takes drafts of letters out of the outbox; one that somebody has edited, or that went on its way meanwhile, stays. */
export const removeDrafts = async (change: Change, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const removed = await change
    .deleteFrom('message')
    .where('id', 'in', [...ids])
    .where('state', '=', 'draft')
    .where('isEdited', '=', 0)
    .returning('id')
    .execute()
  const removedIds = removed.map(({ id }) => id)
  for (const table of ['message_subject', 'message_release'] as const)
    await change
      .deleteFrom(table)
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
    const matters = await Promise.all(
      letters.map(({ before, now: place, standing, personId: id }) =>
        placeMatter({ before, facts: place ?? before, standing, personId: id }),
      ),
    )
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
