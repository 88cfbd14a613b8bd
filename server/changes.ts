import { EventPublisher } from '@orpc/server'
import type { LiveChange } from '#contract/changes.ts'

/** A change as the server's parts tell each other; `eventId` says whom of the invited it may concern. */
export type PublishedChange = LiveChange & { eventId: string | null }

/** Tells everybody who listens, in this process and, where there are more, in the others. */
export type Changes = {
  publish: (changes: readonly PublishedChange[]) => void
  subscribe: (
    signal: AbortSignal | undefined,
  ) => AsyncIterator<PublishedChange> & AsyncIterable<PublishedChange>
}

/** Changes told within this process. */
export const localChanges = (): Changes => {
  const publisher = new EventPublisher<{ change: PublishedChange }>({ maxBufferedEvents: 1000 })
  return {
    publish: (changes) => {
      for (const change of changes) publisher.publish('change', change)
    },
    subscribe: (signal) => publisher.subscribe('change', signal ? { signal } : {}),
  }
}
