import type { ArticleFact, DraftBlock } from '#contract/article.ts'
import type { ArticleData } from './articleData.ts'
import { fundingBlock, hashtagBlock } from './fundingBlock.ts'
import { itemBlocks } from './itemBlocks.ts'
import { leadBlocks } from './leadBlocks.ts'
import { organiserBlocks } from './organiserBlocks.ts'
import { fact, toDraft, type WrittenBlock } from './pieces.ts'

/** What the event is about, as its card says; each of its lines is a paragraph. */
const aboutEvent = ({ content: { event } }: ArticleData): WrittenBlock[] => [
  {
    key: 'about',
    kind: 'paragraph',
    lines: event.description
      .split('\n')
      .map((line, index) => [
        fact(`event/description/${index + 1}`, line.trim(), { kind: 'event', field: 'description' }),
      ]),
  },
]

const thanks: WrittenBlock = {
  key: 'thanks',
  kind: 'paragraph',
  lines: [['Dziękujemy wszystkim za obecność i aktywny udział w wydarzeniu.']],
}

/**
 * A Polish draft of the summary: who, when, where, who paid, what was said by whom, and thanks, of nothing but what the data
 * know. People stand in the nominative after labels, organisations in a stored case form or after a label; what is not known is
 * not written (`findGaps` names it). Facts are runs of their own and lead to their source. Of an event that was called off
 * there is nothing to write.
 */
export const writeArticle = (data: ArticleData): { blocks: DraftBlock[]; facts: ArticleFact[] } =>
  toDraft(
    data.content.event.isCancelled
      ? []
      : [
          ...leadBlocks(data),
          ...organiserBlocks(data),
          ...fundingBlock(data),
          ...aboutEvent(data),
          ...itemBlocks(data),
          thanks,
          ...hashtagBlock(data),
        ],
  )
