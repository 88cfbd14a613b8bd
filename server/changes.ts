import { EventPublisher } from '@orpc/server'
import type { LiveChange } from '#contract/changes.ts'

/** A change as the server's parts tell each other; `eventId` says whom of the invited it may concern. */
export type PublishedChange = LiveChange & { eventId: string | null }

/** Tells everybody who listens, in this process and, where there are more, in the others. */
export type Changes = {
  publish: (changes: readonly PublishedChange[]) => void
  /** Changes from now on, until the signal, or until some were missed: whoever listened then reads again. */
  subscribe: (signal: AbortSignal | undefined) => AsyncIterable<PublishedChange>
}

const untilGap = async function* (changes: AsyncIterable<PublishedChange | 'gap'>) {
  for await (const change of changes) {
    if (change === 'gap') return
    yield change
  }
}

/** Changes told within this process; `gap` ends what listens now. */
export const localChanges = () => {
  const publisher = new EventPublisher<{ change: PublishedChange | 'gap' }>({ maxBufferedEvents: 1000 })
  const changes: Changes = {
    publish: (told) => {
      for (const change of told) publisher.publish('change', change)
    },
    subscribe: (signal) => untilGap(publisher.subscribe('change', signal ? { signal } : {})),
  }
  return { ...changes, gap: () => publisher.publish('change', 'gap') }
}
