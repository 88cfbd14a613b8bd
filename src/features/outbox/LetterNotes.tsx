import { Trans, useLingui } from '@lingui/react/macro'
import type { Message } from '#contract/messages.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { messageStateLabels } from './messageStateLabels.ts'
import { overtakenLabels } from './overtakenLabels.ts'
import classes from './Outbox.module.css'

/** What is to be known of a letter before it goes: its state where the list holds several, what has overtaken it, whether it can go. */
export const LetterNotes = ({ message, showState }: { message: Message; showState: boolean }) => {
  const { i18n } = useLingui()
  const { state, overtaken, isEdited, to } = message
  const { word, badge } = messageStateLabels[state]
  const reasons = overtaken.map((reason) => i18n._(overtakenLabels[reason].short)).join(', ')
  const isWaiting = state === 'draft' || state === 'queued' || state === 'failed'
  return (
    <span className={classes['notes']}>
      {showState && <StateBadge state={badge}>{i18n._(word)}</StateBadge>}
      {reasons !== '' && (
        <StateBadge state="outdated">
          <span>
            <Trans>nieaktualny: {reasons}</Trans>
          </span>
        </StateBadge>
      )}
      {isWaiting && to === '' && (
        <StateBadge state="remarks">
          <Trans>brak adresu</Trans>
        </StateBadge>
      )}
      {isEdited && (
        <span className={classes['quiet']}>
          <Trans>edytowany</Trans>
        </span>
      )}
    </span>
  )
}
