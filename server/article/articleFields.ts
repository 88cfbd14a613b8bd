import { type Article, type ArticleDetails, articleDetails } from '#contract/article.ts'
import type { Fields, Json } from '#server/history/entry.ts'

/**
 * What the history holds of the text: the words of each block by its key, the order and kinds of blocks, and what staff let
 * stand. Nothing while it is the draft.
 */
export const articleFields = ({ stored }: Pick<Article, 'stored'>): Fields =>
  stored === null
    ? {}
    : {
        articleOrder: stored.blocks.map(({ key, kind }) => ({ key, kind })),
        articleAccepted: stored.accepted,
        ...Object.fromEntries(stored.blocks.map(({ key, text }): [string, Json] => [`article.${key}`, text])),
      }

/** The text out of what the history holds of it; null where it was the draft. */
export const articleOfFields = (fields: Fields): ArticleDetails | null => {
  const { articleOrder: order } = fields
  if (!Array.isArray(order) || order.length === 0) return null
  return articleDetails.parse({
    accepted: fields['articleAccepted'] ?? [],
    blocks: order.map((block) => {
      const place: Readonly<Record<string, unknown>> =
        typeof block === 'object' && block !== null && !Array.isArray(block) ? block : {}
      return { ...place, text: fields[`article.${String(place['key'])}`] ?? '' }
    }),
  })
}
