import type { ReleaseFileFormat } from '#contract/releaseFiles.ts'
import type { PublishedRelease } from '#domain/publication/publishedRelease.ts'
import { slugOf } from '#domain/publication/slugOf.ts'
import { releaseFormats, type Host } from './releaseFormats.ts'

/** A release as a file: `program-forum-wspolpracy-2027-v2.ics`. What it is made of is frozen. */
export const releaseFile = async (
  published: PublishedRelease,
  format: ReleaseFileFormat,
  host: Host,
): Promise<File> => {
  const { release } = published
  const { type, ending, make } = releaseFormats[format]
  const made = await make(published, host)
  const name = `program-${slugOf(release.content.event)}-v${release.number}${ending}`
  return new File([typeof made === 'string' ? made : new Uint8Array(made)], name, { type })
}
