import { Trans, useLingui } from '@lingui/react/macro'
import type { Decision } from '#contract/signOffs.ts'
import { channelLabels } from '#src/api/channelLabels.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './SignOff.module.css'

/** Who decided, when, and by which way: what staff wrote down is never shown as somebody's own answer. */
export const DecisionWords = ({ decision }: { decision: Decision }) => {
  const { i18n } = useLingui()
  const { way, channel, actor, at, note } = decision
  const by = channel === null ? '' : i18n._(channelLabels[channel])
  return (
    <>
      <span className={classes['quiet']}>
        {way === 'on-behalf' ? (
          <Trans>
            Zapisano w imieniu: {by}; {actor}, <Instant at={at} />
          </Trans>
        ) : (
          <>
            {actor}, <Instant at={at} />
          </>
        )}
      </span>
      {note !== '' && <q className={classes['said']}>{note}</q>}
    </>
  )
}
