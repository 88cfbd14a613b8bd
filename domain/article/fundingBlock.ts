import {
  fundingClause,
  fundingHashtag,
  fundInClause,
  printedAmount,
  programmeInClause,
  quotedTitle,
} from '#domain/marks/fundingClause.ts'
import type { ArticleData } from './articleData.ts'
import { fact, type WrittenBlock } from './pieces.ts'
import { withFacts } from './withFacts.ts'

/**
 * Who pays, as the clause of materials says it, with the amount where it is known. It stands early, for it may not be the very
 * end of a report only. Source: Lista kontrolna MFiPR, item 5.
 */
export const fundingBlock = ({ content: { funding } }: ArticleData): WrittenBlock[] => {
  const clause = fundingClause(funding)
  if (clause === null) return []
  const facts = funding.flatMap(({ projectId, ...project }) => {
    const source = { kind: 'funding' as const, projectId }
    const id = `funding/${projectId}`
    return [
      fact(
        `${id}/title`,
        quotedTitle(project.title),
        { ...source, field: 'title' },
        { also: [project.title] },
      ),
      fact(`${id}/fund`, fundInClause(project.fund), { ...source, field: 'fund' }, { also: [project.fund] }),
      fact(
        `${id}/programme`,
        programmeInClause(project.programme),
        { ...source, field: 'programme' },
        { also: [project.programme] },
      ),
    ]
  })
  const amounts = funding
    .filter(({ euAmount }) => euAmount !== '')
    .map(({ projectId, euAmount }) =>
      fact(`funding/${projectId}/amount`, printedAmount(euAmount).replaceAll('\u00A0', ' '), {
        kind: 'funding',
        field: 'amount',
        projectId,
      }),
    )
  const sentence = [...withFacts(clause.text, facts)]
  const amount = withFacts(clause.amount.replaceAll('\u00A0', ' '), amounts)
  return [
    {
      key: 'funding',
      kind: 'paragraph',
      lines: [clause.amount === '' ? sentence : [...sentence, ' ', ...amount]],
    },
  ]
}

/** The hashtag, which the article bears where it is posted. */
export const hashtagBlock = ({ content: { funding } }: ArticleData): WrittenBlock[] => [
  { key: 'hashtag', kind: 'paragraph', lines: [[fundingHashtag(funding)]] },
]
