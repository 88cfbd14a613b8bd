import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from './base.ts'

/** Something was changed, and may be read again. To those who came by a link only `review` is said, of their own event. */
export const liveChange = z.object({
  entity: z.enum([
    'event',
    'item',
    'person',
    'organisation',
    'funding-project',
    'material',
    'settings',
    'user',
    'review-link',
    'message',
    'review',
    'session',
  ]),
  id: z.string(),
  /** The tab that made the change, which has read the answer already. */
  tab: z.string(),
})

export const changes = {
  /** Server-sent events from now on; after a gap the reader reads again what it shows. */
  stream: base
    .route({ method: 'GET', path: '/changes', tags: ['changes'] })
    .output(eventIterator(liveChange)),
}

export type LiveChange = z.infer<typeof liveChange>
