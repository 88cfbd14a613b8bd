import type { LiveChange } from '#contract/changes.ts'
import type { PublishedChange } from '#server/changes.ts'
import { isIn, type Principal } from '#server/session/principal.ts'
import { api } from './base.ts'

/** How often a stream that nobody wrote to asks whether its reader is still signed in, in milliseconds. */
const askEvery = 30_000

/** What of a change somebody may know: staff everything but others' sessions, the invited that their event changed. */
const shownTo = (principal: Principal, change: PublishedChange): LiveChange | null => {
  if (change.entity === 'session') return null
  const { entity, id, tab } = change
  if (principal.kind === 'staff') return { entity, id, tab }
  const concerns = principal.kind === 'reviewer' && change.eventId === principal.eventId
  return concerns ? { entity: 'review', id: principal.eventId, tab } : null
}

export const changes = {
  stream: api.changes.stream.handler(async function* ({ context, signal }) {
    const ended = new AbortController()
    const stop = () => ended.abort()
    signal?.addEventListener('abort', stop)
    // The reader may have gone while it was asked who they are; it would be asked about them for ever.
    if (signal?.aborted === true) stop()
    let { principal } = context
    const timer = setInterval(() => {
      context
        .askAgain()
        .then((now) => {
          if (!isIn(now)) stop()
        })
        .catch(context.report)
    }, askEvery)
    try {
      for await (const change of context.changes.subscribe(ended.signal)) {
        // Somebody's session ended, perhaps this one: a stream says nothing to those who may no longer ask.
        if (change.entity === 'session') principal = await context.askAgain()
        if (!isIn(principal)) return
        const shown = shownTo(principal, change)
        if (shown) yield shown
      }
    } catch (error) {
      if (!ended.signal.aborted) throw error
    } finally {
      clearInterval(timer)
      signal?.removeEventListener('abort', stop)
    }
  }),
}
