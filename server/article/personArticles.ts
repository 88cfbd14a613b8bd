import { findFact, seek } from '#domain/article/findFact.ts'
import { readText } from '#domain/article/textWords.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readStoredArticle } from './readStoredArticle.ts'

/** The articles that name a person, each with those of its paragraphs that do. */
export const readArticlesOf = async (database: Database, personId: string) => {
  const rows = await database
    .selectFrom('article')
    .innerJoin('event', 'event.id', 'article.eventId')
    .select(['event.id as eventId', 'event.name as eventName', 'content', 'article.updatedAt'])
    .where('content', 'like', `%"personId":"${personId}"%`)
    .orderBy('event.startsOn')
    .orderBy('event.id')
    .execute()
  return rows.flatMap(({ content, ...event }) => {
    const { blocks, stated } = readStoredArticle(content)
    const theirs = stated.filter(({ source }) => source.kind === 'person' && source.personId === personId)
    return blocks
      .filter(({ text }) => theirs.some((fact) => findFact(readText(text), seek(fact)).length > 0))
      .map(({ text }) => ({ ...event, text }))
  })
}

/** Takes a person's name out of what the history holds of articles; the article itself stays as what was published. */
export const eraseFromArticleHistory = async (change: Change, names: readonly string[]) => {
  for (const name of names)
    await change
      .deleteFrom('history_value')
      .where('field', 'like', 'article.%')
      .where((where) => where.or([where('before', 'like', `%${name}%`), where('after', 'like', `%${name}%`)]))
      .execute()
}
