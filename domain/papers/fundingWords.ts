import type { ReleaseContent } from '#contract/releaseContent.ts'
import { fundingClause } from '#domain/marks/fundingClause.ts'

/**
 * Who pays, as a sentence, and the hashtag that every post on the internet about a project of 2021–2027 bears; empty without a
 * project. Source of the hashtag: Podręcznik wnioskodawcy i beneficjenta FE 2021–2027, 11.2.
 */
export const fundingWords = (funding: ReleaseContent['funding']): { clause: string; hashtag: string } => ({
  clause: fundingClause(funding)?.text ?? '',
  hashtag: funding.some(({ ruleSet }) => ruleSet === '2021-2027') ? '#FunduszeUE' : '',
})
