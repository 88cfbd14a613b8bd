import { z } from 'zod'
import { base, instant } from './base.ts'

export const backup = z.object({
  name: z.string(),
  createdAt: instant,
  /** In bytes. */
  size: z.int(),
  /** How many entries of the history it holds; null where nobody wrote it down. */
  entries: z.int().nullable(),
})

export const backups = {
  /** Newest first; `areKept` is false where the server keeps none, for its PostgreSQL is backed up by its operator. */
  list: base
    .route({ method: 'GET', path: '/backups', tags: ['settings'] })
    .output(z.object({ areKept: z.boolean(), items: z.array(backup) })),
  create: base
    .route({ method: 'POST', path: '/backups', successStatus: 201, tags: ['settings'] })
    .output(backup),
  get: base
    .route({ method: 'GET', path: '/backups/{name}', tags: ['settings'] })
    .input(z.object({ name: z.string().max(100) }))
    .output(z.file()),
}
