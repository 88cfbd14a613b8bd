import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ArticleBlock } from '#contract/article.ts'
import classes from './EventArticle.module.css'

/** Stands where a paragraph was taken out, and puts it back as it was typed. */
export const RemovedBlock = ({ block, onPutBack }: { block: ArticleBlock; onPutBack: () => void }) => {
  const { t } = useLingui()
  const button = useRef<HTMLButtonElement>(null)
  // The button that took it out is gone with it.
  useEffect(() => button.current?.focus(), [])
  const { text } = block
  return (
    <li className={classes['removed']}>
      <span lang="pl">
        <del>{text === '' ? t`pusty akapit` : text}</del>
      </span>
      <Button ref={button} size="compact-sm" variant="default" onClick={onPutBack}>
        <Trans>Przywróć akapit</Trans>
      </Button>
    </li>
  )
}
