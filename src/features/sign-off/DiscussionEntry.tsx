import { Trans } from '@lingui/react/macro'
import { useLingui } from '@lingui/react'
import type { Lineup } from '#contract/lineups.ts'
import { decisionLabels } from '#src/api/decisionLabels.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { DecisionWords } from './DecisionWords.tsx'
import { nameIn } from './decisionSubject.ts'
import type { DiscussionItem } from './discussionOf.ts'
import classes from './SignOff.module.css'

/** One thing that was said, or decided, about a line-up. */
export const DiscussionEntry = ({ entry, lineup }: { entry: DiscussionItem; lineup: Lineup }) => {
  const { i18n } = useLingui()
  if (entry.kind === 'comment') {
    const { author, text, at } = entry.comment
    return (
      <li data-from={author.kind}>
        <span className={classes['quiet']}>
          {author.name}, <Instant at={at} />
        </span>
        <p className={classes['remark']}>{text}</p>
      </li>
    )
  }
  const { decision } = entry
  const about = decision.aboutPersonId === null ? '' : nameIn(lineup, decision.aboutPersonId)
  return (
    <li data-from={decision.way === 'staff' ? 'staff' : 'reviewer'}>
      <span>
        <strong>{i18n._(decisionLabels[decision.answer])}</strong>
        {decision.version !== null && (
          <>
            , <Trans>wersja {decision.version}</Trans>
          </>
        )}
        {about !== '' && (
          <>
            , <Trans>o osobie: {about}</Trans>
          </>
        )}
      </span>
      <DecisionWords decision={decision} />
      {decision.comment !== '' && <p className={classes['remark']}>{decision.comment}</p>}
    </li>
  )
}
