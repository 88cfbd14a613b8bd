import type { Release } from '#contract/releaseContent.ts'
import type { PaperSize } from '#domain/papers/paperLook.ts'
import { programmePages } from '#domain/papers/programmePages.ts'
import type { Database } from '#server/database/database.ts'
import { readOfficialStrips } from '#server/funding/readOfficialStrips.ts'
import type { Images } from '#server/images/images.ts'
import { readPictures } from '#server/proofs/drawProof.ts'

/** The programme of a release as a PDF; a sheet printed again bears the official strip, not the sample that stood in for it. */
export const printProgramme = async (
  { database, images }: { database: Database; images: Images },
  release: Release,
  size: PaperSize,
): Promise<Uint8Array> => {
  const strips = await readOfficialStrips(
    database,
    release.content.funding.map(({ projectId }) => projectId),
  )
  const pages = programmePages(release, size, strips)
  // Strips stand on the first page only.
  const files = pages[0] === undefined ? new Map<string, never>() : await readPictures(database, pages[0])
  return images.drawPdf(pages, files)
}
