import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { LineupComment } from '#contract/lineups.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './Review.module.css'

// A phone pays for its fields when somebody writes.
const MessageForm = lazy(async () => ({ default: (await import('./MessageForm.tsx')).MessageForm }))

/** What a panel's moderator and the organiser write to each other, and room for one more message. */
export const Discussion = ({
  panelId,
  comments,
}: {
  panelId: string
  comments: readonly LineupComment[]
}) => {
  const [isWriting, setWriting] = useState(false)
  return (
    <section aria-labelledby="discussion" className={classes['section']}>
      <h2 id="discussion">
        <Trans>Rozmowa z organizatorem</Trans>
      </h2>
      {comments.length > 0 && (
        <ol className={classes['entries']}>
          {comments.map(({ id, author, text: words, at }) => (
            <li key={id} data-author={author.kind}>
              <span className={classes['quiet']}>
                {author.name} · <Instant at={at} />
              </span>
              <p className={classes['text']}>{words}</p>
            </li>
          ))}
        </ol>
      )}
      {isWriting ? (
        <Suspense>
          <MessageForm panelId={panelId} />
        </Suspense>
      ) : (
        <div className={classes['buttons']}>
          <Button variant="default" onClick={() => setWriting(true)}>
            <Trans>Napisz wiadomość</Trans>
          </Button>
        </div>
      )}
    </section>
  )
}
