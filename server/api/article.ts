import type { ArticleDetails, ArticleFact, ArticleFormat } from '#contract/article.ts'
import { articleFileName } from '#domain/article/articleParts.ts'
import { detailsOf } from '#domain/article/articleText.ts'
import { statedFacts } from '#domain/article/checkArticle.ts'
import { articleFragment, articleMarkdown, articlePage, articleText } from '#domain/article/printArticle.ts'
import { articleDocx } from '#server/article/articleDocx.ts'
import { articleFields } from '#server/article/articleFields.ts'
import { readArticle } from '#server/article/readArticle.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { api } from './base.ts'
import { savedAnswer } from './fileAnswer.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type Blocks = ReturnType<typeof detailsOf>['blocks']

const formats: Record<
  ArticleFormat,
  { extension: string; type: string; print: (blocks: Blocks) => string | Promise<Blob> }
> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8', print: articlePage },
  fragment: { extension: 'fragment.html', type: 'text/html;charset=utf-8', print: articleFragment },
  md: { extension: 'md', type: 'text/markdown;charset=utf-8', print: articleMarkdown },
  txt: { extension: 'txt', type: 'text/plain;charset=utf-8', print: articleText },
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    print: articleDocx,
  },
}

const contentOf = ({ blocks, accepted }: ArticleDetails, stated: readonly ArticleFact[]) =>
  JSON.stringify({ blocks, accepted, stated })

/** The summary of an event. */
export const article = {
  get: api.article.get.handler(({ input, context }) =>
    readArticle(context.database, input.eventId, context.clock),
  ),

  put: api.article.put.handler(({ input, context, errors }) => {
    const { eventId, revision, ...details } = input
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await hold(change, 'event', [eventId], 'as-is')
      const read = () => readArticle(change, eventId, context.clock)
      const claim = { releaseId: (await read()).basis?.releaseId ?? null, updatedAt: now }
      return saveOnRevision({
        claim: async () => {
          if (revision > 0)
            return change
              .updateTable('article')
              .set({ ...claim, revision: revision + 1 })
              .where('eventId', '=', eventId)
              .where('revision', '=', revision)
              .executeTakeFirst()
          const { numInsertedOrUpdatedRows = 0n } = await change
            .insertInto('article')
            .values({ eventId, ...claim, content: contentOf(details, []), revision: 1, createdAt: now })
            .onConflict((conflict) => conflict.column('eventId').doNothing())
            .executeTakeFirstOrThrow()
          return { numUpdatedRows: numInsertedOrUpdatedRows }
        },
        write: async () => {
          const { draft, stored } = await read()
          const stated = statedFacts(details.blocks, draft.facts, stored?.stated ?? [])
          await change
            .updateTable('article')
            .set({ content: contentOf(details, stated) })
            .where('eventId', '=', eventId)
            .execute()
        },
        read,
        isSame: ({ stored }) => stored !== null && sameFields(stored, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            eventEntry(eventId, {
              before: revision === 0 ? {} : articleFields(before),
              after: articleFields(after),
              ...(revision > 0 && { revision }),
            }),
          ),
      })
    })
  }),

  file: api.article.file.handler(async ({ input, context }) => {
    const stored = await readArticle(context.database, input.eventId, context.clock)
    const { extension, type, print } = formats[input.format]
    const name = articleFileName(stored.eventName, stored.heldOn, extension)
    return savedAnswer(context, new File([await print(detailsOf(stored).blocks)], name, { type }))
  }),
}
