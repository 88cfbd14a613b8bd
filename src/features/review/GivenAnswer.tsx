import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import type { Decision } from '#contract/signOffs.ts'
import { channelLabels } from '#src/api/channelLabels.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './Review.module.css'

/**
 * What was answered last: the answer, when and by which way, and what was added to it. `isFresh`: it was given just now and
 * takes the focus. `onChange` begins another answer; without it there is no button for that.
 */
export const GivenAnswer = ({
  decision,
  badge,
  words,
  isFresh,
  onChange,
  children,
}: {
  decision: Pick<Decision, 'at' | 'comment' | 'way' | 'channel'>
  badge: ComponentProps<typeof StateBadge>['state']
  words: ReactNode
  isFresh: boolean
  onChange: (() => void) | undefined
  children?: ReactNode
}) => {
  const { t } = useLingui()
  const block = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isFresh) block.current?.focus()
  }, [isFresh])
  const { at, comment, way, channel } = decision
  const by = channel === null ? '' : t(channelLabels[channel])
  return (
    <section ref={block} tabIndex={-1} aria-label={t`Odpowiedź`} className={classes['given']}>
      <p>
        <StateBadge state={badge}>{words}</StateBadge>
        <span className={classes['quiet']}>
          {' · '}
          <Instant at={at} />
        </span>
      </p>
      {comment !== '' && <blockquote className={classes['quote']}>{comment}</blockquote>}
      {way === 'on-behalf' && (
        <p className={classes['quiet']}>
          <Trans>Zapisano w Państwa imieniu: {by}</Trans>
        </p>
      )}
      {children}
      {onChange !== undefined && (
        <Button variant="default" onClick={onChange}>
          <Trans>Zmień odpowiedź</Trans>
        </Button>
      )}
    </section>
  )
}
