import { Trans, useLingui } from '@lingui/react/macro'
import type { Message } from '#contract/messages.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { overtakenLabels } from './overtakenLabels.ts'
import classes from './Outbox.module.css'

/** What is to be known of a letter before it goes: what has overtaken it, whether there is an address, whether it was changed by hand. */
export const LetterNotes = ({ message }: { message: Message }) => {
  const { i18n } = useLingui()
  const { state, overtaken, isEdited, to } = message
  const reasons = overtaken.map((reason) => i18n._(overtakenLabels[reason].short)).join(', ')
  const isWaiting = state === 'draft' || state === 'queued' || state === 'failed'
  const lacksAddress = isWaiting && to === ''
  if (reasons === '' && !lacksAddress && !isEdited) return null
  return (
    <span className={classes['notes']}>
      {reasons !== '' && (
        <StateBadge state="outdated">
          <Trans>nieaktualny: {reasons}</Trans>
        </StateBadge>
      )}
      {lacksAddress && (
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
