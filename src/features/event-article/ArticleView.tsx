import type { Article, ArticleBlock } from '#contract/article.ts'
import type { ArticleCheck } from '#domain/article/checkArticle.ts'
import { bindShortWords } from '#domain/polish.ts'
import { linesOfStretches, markText, type Stretch } from '#domain/article/markText.ts'
import classes from './EventArticle.module.css'
import { FactMark } from './FactMark.tsx'

/** The article as it reads, with its facts underlined and what may be wrong in it marked. */
export const ArticleView = ({
  article,
  blocks,
  check,
}: {
  article: Article
  blocks: readonly ArticleBlock[]
  check: ArticleCheck
}) => (
  <article className={classes['text']} lang="pl">
    {blocks.map((block) => (
      <BlockView key={block.key} article={article} block={block} check={check} />
    ))}
  </article>
)

const BlockView = ({
  article,
  block,
  check,
}: {
  article: Article
  block: ArticleBlock
  check: ArticleCheck
}) => {
  const lines = linesOfStretches(markText(block, check))
  // What is found stays where it stands, so its place is its name.
  const shown = lines.map((line, index) => ({ line, at: `${block.key} ${index}` }))
  switch (block.kind) {
    case 'title':
      return (
        <h2>
          {shown.map(({ line, at }) => (
            <Line key={at} article={article} line={line} />
          ))}
        </h2>
      )
    case 'heading':
      return (
        <h3>
          {shown.map(({ line, at }) => (
            <Line key={at} article={article} line={line} />
          ))}
        </h3>
      )
    case 'paragraph':
      return shown.map(({ line, at }) => (
        <p key={at}>
          <Line article={article} line={line} />
        </p>
      ))
    case 'list':
      return (
        <ul>
          {shown.map(({ line, at }) => (
            <li key={at}>
              <Line article={article} line={line} />
            </li>
          ))}
        </ul>
      )
  }
}

/** The same stretches as they would be printed: no line ends with „w” or parts a number. */
const typeset = (line: readonly Stretch[]): readonly Stretch[] => {
  const whole = line.map(({ text }) => text).join('')
  const bound = bindShortWords(whole)
  // Double spaces, which are found as slips, are shown as they are.
  if (bound.length !== whole.length) return line
  let at = 0
  return line.map((stretch) => ({ ...stretch, text: bound.slice(at, (at += stretch.text.length)) }))
}

const Line = ({ article, line }: { article: Article; line: readonly Stretch[] }) => {
  const factOf = (factId: string | null) => article.draft.facts.find(({ id }) => id === factId) ?? null
  return typeset(line)
    .map((stretch, index) => ({ ...stretch, at: `${index}` }))
    .map(({ text, factId, finding, at }) =>
      factId === null && finding === null ? (
        <span key={at}>{text}</span>
      ) : (
        <FactMark key={at} eventId={article.eventId} text={text} fact={factOf(factId)} finding={finding} />
      ),
    )
}
