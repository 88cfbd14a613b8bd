import { useMutation } from '@tanstack/react-query'
import { t } from '@lingui/core/macro'
import type { LetterDetails, Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { showDone } from '#src/ui/showUndo.tsx'

const read = ({ subject, text, revision }: Message): { values: LetterDetails; revision: number } => ({
  values: { subject, text },
  revision,
})

/** The subject and text of a letter as a form over what is stored. */
export const useLetterForm = (message: Message) => {
  const put = useMutation(api.messages.put.mutationOptions())
  return useRecordForm({
    schema: () => import('#contract/messages.ts').then((module) => module.letterDetails),
    ...read(message),
    save: (details, revision) => put.mutateAsync({ ...details, messageId: message.id, revision }),
    read,
    onSaved: () => showDone(t`Zapisano list`),
  })
}
