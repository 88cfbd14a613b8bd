import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  id,
  instant,
  longText,
  nothing,
  requiredText,
  revision,
  text,
} from './base.ts'
import { mediaHash, upload } from './marks.ts'

/** What was done in public for an event, by what its funder wants to see of it. */
export const publishedWorkKind = z.enum([
  'announcement',
  'invitation',
  'press',
  'web-page',
  'social-post',
  'mailing',
  'print',
  'photo',
  'other',
])

export const publishedWorkDetails = z.object({
  kind: publishedWorkKind,
  title: requiredText(200),
  /** An address on the web, or where and how it was handed out. */
  place: text(500),
  publishedOn: date,
  /** How many copies, or how many addresses; null where nobody counts. */
  printRun: z.int().min(1).max(1_000_000).nullable(),
  note: longText(2000),
})

/** Something that was published or handed out, with the picture that proves it: a screenshot, a scan or a photo. */
export const publishedWork = publishedWorkDetails.extend({
  id,
  eventId: id,
  /** Written anew on upload, without anything that a camera added. */
  picture: z.object({ sha256: mediaHash, type: z.enum(['image/png', 'image/jpeg']) }).nullable(),
  createdAt: instant,
  revision,
})

const eventId = z.object({ eventId: id })
const workId = z.object({ workId: id })

export const publishedWorks = {
  /** By the day of publication, then as they were added. */
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/published-works', tags: ['evidence'] })
    .input(eventId)
    .output(z.object({ eventId: id, items: z.array(publishedWork) })),
  create: base
    .route({
      method: 'POST',
      path: '/events/{eventId}/published-works',
      successStatus: 201,
      tags: ['evidence'],
    })
    .errors(conflictWith(publishedWork))
    .input(publishedWorkDetails.extend({ eventId: id, id }))
    .output(publishedWork),
  putDetails: base
    .route({ method: 'PUT', path: '/published-works/{workId}/details', tags: ['evidence'] })
    .errors(conflictWith(publishedWork))
    .input(publishedWorkDetails.extend({ workId: id, revision }))
    .output(publishedWork),
  /** Puts a picture, PNG or JPEG, in the place of the one before; the same one again changes nothing. */
  putPicture: base
    .route({ method: 'POST', path: '/published-works/{workId}/picture', tags: ['evidence'] })
    .input(workId.extend({ file: upload }))
    .output(publishedWork),
  removePicture: base
    .route({ method: 'DELETE', path: '/published-works/{workId}/picture', tags: ['evidence'] })
    .input(workId)
    .output(publishedWork),
  remove: base
    .route({ method: 'DELETE', path: '/published-works/{workId}', tags: ['evidence'] })
    .input(workId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/published-works/{workId}/restore', tags: ['evidence'] })
    .input(workId)
    .output(publishedWork),
}

export type PublishedWorkKind = z.infer<typeof publishedWorkKind>
export type PublishedWorkDetails = z.infer<typeof publishedWorkDetails>
export type PublishedWork = z.infer<typeof publishedWork>
