import type { MessageState } from '#contract/messages.ts'
import { messageKinds } from '#src/api/messageKindLabels.ts'
import { pickSearch } from '#src/api/pickSearch.ts'

/** The states of letters in the order of their lists: first what waits for somebody. */
export const messageStates = [
  'draft',
  'queued',
  'failed',
  'sent',
  'discarded',
] as const satisfies MessageState[]

/** What the address of the outbox says; without a state it shows the drafts. */
export const pickOutboxSearch = (search: Record<string, unknown>) =>
  pickSearch(search, {
    q: 'text',
    state: [...messageStates, 'all'],
    eventId: 'text',
    kind: messageKinds,
  })

export type OutboxSearch = ReturnType<typeof pickOutboxSearch>

/** The list's input for an address. */
export const outboxInput = ({ state = 'draft', ...filters }: OutboxSearch) => ({
  ...(state === 'all' ? {} : { state }),
  ...filters,
})
