import { z } from 'zod'
import { base, date, id, text } from './base.ts'

export const searchHit = z.object({
  kind: z.enum(['event', 'panel', 'person', 'organisation']),
  id,
  name: z.string(),
  /** What tells two of the same name apart: an organisation, an event's name. */
  detail: z.string(),
  day: date.nullable(),
})

export const search = {
  list: base
    .route({ method: 'GET', path: '/search', tags: ['search'] })
    .input(z.object({ q: text(200) }))
    .output(z.object({ items: z.array(searchHit) })),
}

export type SearchHit = z.infer<typeof searchHit>
