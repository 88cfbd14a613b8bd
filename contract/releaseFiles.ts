import { z } from 'zod'
import { base, id } from './base.ts'

/** The files that a release can be had as. How each is made is in `server/releases/releaseFormats.ts`. */
export const releaseFileFormat = z.enum([
  'html',
  'ics',
  'xml',
  'json',
  'txt',
  'csv',
  'xlsx',
  'pdf-a4',
  'pdf-a5',
])

export const releaseFiles = {
  /** A release as a file, for staff: whatever was released, also what is no longer published, or never was. */
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/releases/{number}/files/{format}', tags: ['releases'] })
    .input(z.object({ eventId: id, number: z.coerce.number().int().min(1), format: releaseFileFormat }))
    .output(z.file()),
}

export type ReleaseFileFormat = z.infer<typeof releaseFileFormat>
