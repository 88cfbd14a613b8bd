import { articleDetails, articleFact } from '#contract/article.ts'
import { z } from 'zod'

const storedArticle = articleDetails.extend({ stated: z.array(articleFact) })

/** What the column `content` of an article holds: its text, and the facts that it stated when it was saved. */
export const readStoredArticle = (content: string) => storedArticle.parse(JSON.parse(content))
