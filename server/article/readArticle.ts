import type { Article } from '#contract/article.ts'
import type { ArticleData } from '#domain/article/articleData.ts'
import { findGaps, findNotes } from '#domain/article/findGaps.ts'
import { writeArticle } from '#domain/article/writeArticle.ts'
import { notFound, today } from '#server/api/base.ts'
import { readAttendance } from '#server/attendance/readAttendance.ts'
import type { Change, Database } from '#server/database/database.ts'
import { isChangedSince } from '#server/releases/isChangedSince.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { readReleaseContent } from '#server/releases/readReleaseContent.ts'
import { readStoredArticle } from './readStoredArticle.ts'

/** Who came, by item and person. */
const readWhoCame = async (
  database: Database | Change,
  eventId: string,
): Promise<ArticleData['attendance']> => {
  const { total, sectors, presences, announced } = await readAttendance(database, eventId)
  const places = new Map(
    announced.flatMap(({ itemId, people }) =>
      people.map(({ appearanceId, personId }) => [appearanceId, { itemId, personId }] as const),
    ),
  )
  return {
    total,
    sectors,
    presences: presences.flatMap(({ appearanceId, presence, substitute }) => {
      const place = places.get(appearanceId)
      return place === undefined ? [] : [{ ...place, presence, substitute }]
    }),
  }
}

/** What the article of an event is written from: its last release, or the programme as it stands, and who came. */
const readArticleData = async (database: Database | Change, eventId: string, clock: () => Date) => {
  const event = await database
    .selectFrom('event')
    .select(['id', 'timeZone', 'state'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const release = await readRelease(database, eventId, 'last')
  const content = release?.content ?? (await readReleaseContent(database, eventId))
  const data: ArticleData = {
    // An event that was called off after its release was not held.
    content: { ...content, event: { ...content.event, isCancelled: event.state === 'cancelled' } },
    isReleased: release !== null,
    attendance: await readWhoCame(database, eventId),
    today: today(clock, event.timeZone),
  }
  return { release, data }
}

/** The article of an event: the draft of the data as they are now, and the text that staff made of it. */
export const readArticle = async (
  database: Database | Change,
  eventId: string,
  clock: () => Date,
): Promise<Article> => {
  const { release, data } = await readArticleData(database, eventId, clock)
  const row = await database
    .selectFrom('article')
    .select(['content', 'releaseId', 'revision', 'updatedAt'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  const { event } = data.content
  return {
    eventId,
    eventName: event.name,
    heldOn: event.startsOn,
    basis:
      release === null
        ? null
        : {
            releaseId: release.id,
            number: release.number,
            name: release.name,
            publishedAt: release.publishedAt,
            isChanged: await isChangedSince(database, eventId, release),
          },
    draft: writeArticle(data),
    gaps: findGaps(data),
    notes: findNotes(data),
    stored:
      row === undefined
        ? null
        : {
            ...readStoredArticle(row.content),
            releaseId: row.releaseId,
            updatedAt: row.updatedAt,
          },
    revision: row?.revision ?? 0,
  }
}
