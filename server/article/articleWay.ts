import { call } from '@orpc/server'
import { detailsOf } from '#domain/article/articleText.ts'
import { article } from '#server/api/article.ts'
import type { RequestContext } from '#server/api/base.ts'
import type { Fields } from '#server/history/entry.ts'
import { articleFields, articleOfFields } from './articleFields.ts'
import { readArticle } from './readArticle.ts'

/** How a saved text is taken back: what was there before it, or the draft where nothing was. */
export const articleWay = {
  read: async (context: RequestContext, eventId: string) => {
    const stored = await readArticle(context.database, eventId, context.clock)
    const save = (fields: Fields) => {
      const details = articleOfFields(fields) ?? detailsOf({ ...stored, stored: null })
      return call(
        article.put,
        { eventId, revision: stored.revision, ...details },
        { context, path: ['article', 'put'] },
      )
    }
    return { fields: articleFields(stored), save }
  },
}
