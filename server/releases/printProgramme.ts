import { area } from '#contract/marks.ts'
import type { Release } from '#contract/releaseContent.ts'
import type { PaperSize } from '#domain/papers/paperLook.ts'
import { programmePages, type OfficialStrips } from '#domain/papers/programmePages.ts'
import type { Database } from '#server/database/database.ts'
import type { Images } from '#server/images/images.ts'
import { readPictures } from '#server/proofs/drawProof.ts'

/** The newest strip in colour of each project that a release names; a wide one stands at the foot of a sheet. */
const readStrips = async (database: Database, projectIds: readonly string[]): Promise<OfficialStrips> => {
  const rows = await database
    .selectFrom('funding_strip')
    .selectAll()
    .where('projectId', 'in', ['', ...projectIds])
    .where('variant', '=', 'colour')
    .where('layout', '=', 'horizontal')
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
  return new Map(
    rows.map(({ projectId, sha256, type, width, height, alt, flag, variant, layout, isSample }) => [
      projectId,
      {
        picture: { sha256, type, width, height },
        alt,
        flag: area.parse(JSON.parse(flag)),
        variant,
        layout,
        isSample: isSample === 1,
      },
    ]),
  )
}

/**
 * The programme of a release as a PDF. A release keeps no pictures: the strips are those that its projects have now, so that a sheet
 * printed again bears the official file, not the sample that stood in for it.
 */
export const printProgramme = async (
  { database, images }: { database: Database; images: Images },
  release: Release,
  size: PaperSize,
): Promise<Uint8Array> => {
  const strips = await readStrips(
    database,
    release.content.funding.map(({ projectId }) => projectId),
  )
  const pages = programmePages(release, size, strips)
  // Strips stand on the first page only.
  const files = pages[0] === undefined ? new Map<string, never>() : await readPictures(database, pages[0])
  return images.drawPdf(pages, files)
}
