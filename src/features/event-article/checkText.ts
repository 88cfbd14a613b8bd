import type { Article, ArticleDetails } from '#contract/article.ts'
import { draftText } from '#domain/article/articleText.ts'
import { checkArticle, type ArticleCheck } from '#domain/article/checkArticle.ts'

/** Compares a text of the article with the data as they are now; what staff let stand is not found again. */
export const checkText = (article: Article, { blocks, accepted }: ArticleDetails): ArticleCheck => {
  const { draft, stored, heldOn } = article
  const check = checkArticle(blocks, {
    facts: draft.facts,
    stated: stored?.stated ?? [],
    draftText: draftText(draft.blocks),
    heldOn,
  })
  return { ...check, findings: check.findings.filter(({ key }) => !accepted.includes(key)) }
}
