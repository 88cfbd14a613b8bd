import { z } from 'zod'
import { base, id } from './base.ts'
import { release, releaseContent } from './releaseContent.ts'

const releaseName = release.pick({ number: true, name: true, publishedAt: true })

/** What the moderators' scripts of an event are printed from; staff only, for it says how surnames are read. */
export const eventScript = z.object({
  eventId: id,
  /** The release whose content this is, or null: the programme as it stands now. */
  release: releaseName.nullable(),
  /** The last release that there is, whether or not this is its content. */
  lastRelease: releaseName.nullable(),
  content: releaseContent,
  /** How the surnames of people on the programme are said, where a greeting list says so. */
  pronunciations: z.array(z.object({ personId: id, pronunciation: z.string() })),
})

export const scripts = {
  /** `from: 'release'` reads the last release; where there is none, what stands now. */
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/script', tags: ['programme'] })
    .input(z.object({ eventId: id, from: z.enum(['now', 'release']).default('now') }))
    .output(eventScript),
}

export type EventScript = z.infer<typeof eventScript>
