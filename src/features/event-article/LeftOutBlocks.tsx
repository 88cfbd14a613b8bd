import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { DraftBlock } from '#contract/article.ts'
import { asText } from '#domain/article/articleText.ts'
import classes from './EventArticle.module.css'

/** What the draft says and the text does not have: removed, or written of data that came since. */
export const LeftOutBlocks = ({
  blocks,
  onInsert,
}: {
  blocks: readonly DraftBlock[]
  onInsert: (block: DraftBlock) => void
}) => {
  if (blocks.length === 0) return null
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">
        <Trans>W szkicu, a nie w tekście</Trans>
      </h2>
      <ul className={classes['findings']}>
        {blocks.map((block) => (
          <li key={block.key}>
            <span lang="pl">{asText(block).text}</span>
            <span className={classes['acts']}>
              <Button size="compact-sm" variant="default" onClick={() => onInsert(block)}>
                <Trans>Wstaw do tekstu</Trans>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
