import { instantsIn } from '#domain/zonedTime.ts'
import { articlePage } from '#domain/article/printArticle.ts'
import { readStoredArticle } from '#server/article/readStoredArticle.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

/** The summary of the event, as staff saved it; a draft that nobody looked at is no evidence. */
export const articlePart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const row = await database
    .selectFrom('article')
    .select(['content', 'updatedAt'])
    .where('eventId', '=', event.id)
    .executeTakeFirst()
  if (row === undefined) return { files: [], gaps: [gap('no-article')] }
  const page = articlePage(readStoredArticle(row.content).blocks)
  return {
    files: [
      {
        name: '00-podsumowanie.html',
        title: 'Podsumowanie wydarzenia',
        on: instantsIn(event.timeZone).dayOf(row.updatedAt),
        read: () => page,
      },
    ],
    gaps: [],
  }
}
