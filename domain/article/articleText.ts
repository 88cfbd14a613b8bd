import type { Article, ArticleBlock, ArticleDetails, DraftBlock } from '#contract/article.ts'

/** A block of the draft as plain text: a line for each paragraph or entry. */
export const asText = ({ key, kind, lines }: DraftBlock): ArticleBlock => ({
  key,
  kind,
  text: lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n'),
})

/** The draft as one text. */
export const draftText = (blocks: readonly DraftBlock[]): string =>
  blocks.map((block) => asText(block).text).join('\n')

/** The text of an article: as staff have it, otherwise the draft. */
export const detailsOf = ({ stored, draft }: Pick<Article, 'stored' | 'draft'>): ArticleDetails =>
  stored === null
    ? { blocks: draft.blocks.map(asText), accepted: [] }
    : { blocks: stored.blocks, accepted: stored.accepted }
