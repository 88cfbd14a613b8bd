import { Trans } from '@lingui/react/macro'
import type { Message } from '#contract/messages.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { TimeOfDay } from './TimeOfDay.tsx'

/** When a letter went, will be tried again, or was written: whichever its state makes the question. */
export const LetterMoment = ({
  message: { state, sentAt, nextTryAt, attempts, createdAt },
}: {
  message: Message
}) => {
  if (state === 'sent' && sentAt !== null) return <Instant at={sentAt} />
  if (state === 'queued' && nextTryAt !== null && attempts > 0)
    return (
      <Trans>
        ponowimy o <TimeOfDay at={nextTryAt} />
      </Trans>
    )
  return <Instant at={createdAt} />
}
