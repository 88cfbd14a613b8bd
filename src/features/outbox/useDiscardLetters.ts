import { useMutation } from '@tanstack/react-query'
import type { Message } from '#contract/messages.ts'
import { client } from '#src/api/client.ts'

type Outcome = { done: Message[]; refused: Message[]; error: unknown }

/** Takes the same step with each letter, one after another; who was changed meanwhile stays and is named. */
const takeEach = async (
  messages: readonly Message[],
  step: (input: { messageId: string; revision: number }) => Promise<Message>,
): Promise<Outcome> => {
  const outcome: Outcome = { done: [], refused: [], error: undefined }
  for (const message of messages) {
    try {
      outcome.done.push(await step({ messageId: message.id, revision: message.revision }))
    } catch (error) {
      outcome.refused.push(message)
      outcome.error = error
    }
  }
  return outcome
}

/** Throws letters away, and takes them back among the drafts. */
export const useDiscardLetters = () => ({
  discard: useMutation({
    mutationFn: (messages: readonly Message[]) =>
      takeEach(messages, (input) => client.messages.discard(input)),
  }),
  restore: useMutation({
    mutationFn: (messages: readonly Message[]) =>
      takeEach(messages, (input) => client.messages.restore(input)),
  }),
})
