import type { PublishedWork, PublishedWorkDetails } from '#contract/publishedWorks.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import { eventEntry } from '#server/history/entries.ts'
import type { Entry, Fields } from '#server/history/entry.ts'

const selectWorks = (database: Database | Change) =>
  database
    .selectFrom('published_work')
    .innerJoin('event', 'event.id', 'published_work.eventId')
    .leftJoin('media', 'media.sha256', 'published_work.mediaSha256')
    .select(['published_work.id', 'eventId', 'kind', 'title', 'place', 'publishedOn', 'printRun', 'note'])
    .select(['mediaSha256', 'media.type as mediaType', 'published_work.createdAt', 'published_work.revision'])
    .where('published_work.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)

type Row = Awaited<ReturnType<ReturnType<typeof selectWorks>['execute']>>[number]

const shown = ({ mediaSha256, mediaType, ...row }: Row): PublishedWork => ({
  ...row,
  picture:
    mediaSha256 !== null && (mediaType === 'image/png' || mediaType === 'image/jpeg')
      ? { sha256: mediaSha256, type: mediaType }
      : null,
})

/** What was published for an event, by day, then as it was added. */
export const readPublishedWorks = async (
  database: Database | Change,
  eventId: string,
): Promise<PublishedWork[]> => {
  const rows = await selectWorks(database)
    .where('eventId', '=', eventId)
    .orderBy('publishedOn')
    .orderBy('published_work.createdAt')
    .orderBy('published_work.id')
    .execute()
  return rows.map(shown)
}

/** One of them; NOT_FOUND when it is not there. */
export const readPublishedWork = async (
  database: Database | Change,
  workId: string,
): Promise<PublishedWork> => {
  const row = await selectWorks(database).where('published_work.id', '=', workId).executeTakeFirst()
  if (!row) throw notFound()
  return shown(row)
}

export const detailsOfWork = ({
  kind,
  title,
  place,
  publishedOn,
  printRun,
  note,
}: PublishedWorkDetails): PublishedWorkDetails => ({ kind, title, place, publishedOn, printRun, note })

/** Of a picture the beginning of its hash, which tells one from another. */
const fieldsOf = (work: PublishedWork | null): Fields => {
  if (work === null) return {}
  const { id, title: name, kind: workKind, place, publishedOn, printRun, note } = work
  const picture = work.picture?.sha256.slice(0, 12) ?? null
  return { [`published.${id}`]: { name, workKind, place, publishedOn, printRun, note, picture } }
}

/** The entry of a change to one of them in the history of its event; null where there is none. */
export const publishedWorkEntry = (
  eventId: string,
  {
    before,
    after,
    revision,
  }: { before: PublishedWork | null; after: PublishedWork | null; revision?: number },
): Entry =>
  eventEntry(eventId, {
    before: fieldsOf(before),
    after: fieldsOf(after),
    ...(revision !== undefined && { revision }),
  })
