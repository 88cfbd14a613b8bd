import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './Letter.module.css'
import { letterRefusal } from './letterRefusal.ts'

/** Takes a letter that was thrown away back among the drafts. */
export const RestoreLetter = ({ message: { id: messageId, revision } }: { message: Message }) => {
  const { t } = useLingui()
  const restore = useMutation(
    api.messages.restore.mutationOptions({ onSuccess: () => showDone(t`Przywrócono do szkiców`) }),
  )
  return (
    <>
      <Button loading={restore.isPending} onClick={() => restore.mutate({ messageId, revision })}>
        <Trans>Przywróć</Trans>
      </Button>
      {restore.isError && (
        <p role="alert" className={classes['failure']}>
          {letterRefusal(restore.error)}
        </p>
      )}
    </>
  )
}
