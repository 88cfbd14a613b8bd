import type { Release, ReleaseContent } from '#contract/releaseContent.ts'
import type { PlaceStanding, ReleaseBoard, ReleaseSummary, ToldState } from '#contract/releases.ts'
import { canonicalText } from '#domain/canonical.ts'
import { itemNamed, placeIn } from '#domain/releases/itemDifference.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import { checkEvent } from '#server/api/checkEvent.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readPublication } from './readPublication.ts'
import { readRelease } from './readRelease.ts'
import { readEventStandings, readReleaseContent } from './readReleaseContent.ts'
import { readPrints } from './readPrints.ts'
import { isTold, readTellings, type Telling } from './readTellings.ts'

/** Releases of an event without their contents, newest first. */
export const readSummaries = async (
  database: Database | Change,
  eventId: string,
): Promise<ReleaseSummary[]> => {
  const rows = await database
    .selectFrom('release')
    .leftJoin('user_account', 'user_account.id', 'release.createdById')
    .select(['release.id', 'number', 'release.name', 'hash', 'reason', 'createdAt'])
    .select('user_account.name as createdBy')
    .where('eventId', '=', eventId)
    .orderBy('number', 'desc')
    .execute()
  const letters = await database
    .selectFrom('message_release')
    .innerJoin('message', 'message.id', 'message_release.messageId')
    .select(['releaseId', 'state'])
    .where('message.eventId', '=', eventId)
    .execute()
  return rows.map(({ createdAt, createdBy, ...row }) => {
    const own = letters.filter(({ releaseId }) => releaseId === row.id)
    return {
      ...row,
      publishedAt: createdAt,
      createdBy: createdBy ?? '',
      letters: {
        waiting: own.filter(({ state }) => state !== 'sent' && state !== 'discarded').length,
        sent: own.filter(({ state }) => state === 'sent').length,
      },
    }
  })
}

/** How each place reads in a content: the item with its time and room, and the person as printed. */
const placeTexts = (content: ReleaseContent) =>
  new Map(
    content.items.flatMap((item) =>
      item.people.map((person) => [
        `${item.itemId} ${person.personId}`,
        canonicalText({
          ...itemNamed(item),
          ...placeIn(content, item),
          role: person.role,
          card: person.card,
        }),
      ]),
    ),
  )

const toldOf = ({ news, isWaiting, hasAddress, known }: Telling): ToldState => {
  if (known?.hasRefused === true) return 'left-alone'
  if (news === null) return known === null || known.isOnlyAnnounced ? 'not-told' : 'told'
  if (isWaiting) return 'waiting'
  return hasAddress ? 'not-told' : 'without-address'
}

type Announced = ReturnType<typeof placeTexts>

const standingOf = (telling: Telling, { last, now }: { last: Announced; now: Announced }): PlaceStanding => {
  const { standing, personId, name, place, known } = telling
  const { item } = standing
  const key = `${item.id} ${personId}`
  const isModerator = place?.role === 'moderator'
  const released = () => {
    if (place === null) return 'gone' as const
    if (!last.has(key)) return 'not-released' as const
    return last.get(key) === now.get(key) ? ('released' as const) : ('changed' as const)
  }
  return {
    itemId: item.id,
    itemKind: item.kind,
    title: item.title,
    personId,
    name,
    role: place?.role ?? known?.facts().role ?? 'panelist',
    lineup: isModerator ? standing.lineup.state : null,
    answer: place === null || isModerator ? null : place.state,
    released: released(),
    told: toldOf(telling),
  }
}

const readPlaces = async (
  database: Database | Change,
  content: ReleaseContent,
  last: Release | null,
  { standings, now }: { standings: Awaited<ReturnType<typeof readEventStandings>>; now: Date },
) => {
  if (!(await isTold(database, content.event.id, now))) return []
  const announced = {
    last: last === null ? new Map<string, string>() : placeTexts(last.content),
    now: placeTexts(content),
  }
  const orderOf = new Map(content.items.map(({ itemId }, index) => [itemId, index]))
  const tellings = await readTellings(database, content.event.id, standings, now)
  return (
    tellings
      // Whoever knows that they are gone is nobody of this programme any more.
      .filter(({ place, news }) => place !== null || news === 'gone')
      .map((telling) => standingOf(telling, announced))
      .toSorted((a, b) => (orderOf.get(a.itemId) ?? 9999) - (orderOf.get(b.itemId) ?? 9999))
  )
}

/** An event's releases, and what of its programme is decided, released and told; NOT_FOUND for no such event. */
export const readReleaseBoard = async (
  database: Database | Change,
  eventId: string,
  now: Date,
): Promise<ReleaseBoard> => {
  await checkEvent(database, eventId)
  const standings = await readEventStandings(database, eventId)
  const content = await readReleaseContent(database, eventId, standings)
  const last = await readRelease(database, eventId, 'last')
  return {
    eventId,
    items: await readSummaries(database, eventId),
    publication: await readPublication(database, eventId),
    changes: last === null ? 0 : releaseDifference(last.content, content).length,
    places: await readPlaces(database, content, last, { standings, now }),
    prints: await readPrints(database, eventId, last),
  }
}
