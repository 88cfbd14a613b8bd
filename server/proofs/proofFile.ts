import { z } from 'zod'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { plainWords } from '#domain/publication/slugOf.ts'
import { refuse } from '#server/api/base.ts'
import type { Database } from '#server/database/database.ts'
import type { Images } from '#server/images/images.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { readPictures } from './drawProof.ts'
import type { ProofRow } from './readMaterialStandings.ts'

/** The most pixels that a PNG is drawn with: an A2 at 200 dpi, an A3 at 300. */
const mostPixels = 25_000_000

const types = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' } as const
type Format = keyof typeof types

/** We wrote it ourselves. */
const storedDrawing = z.custom<Drawing>((value) => value !== null && typeof value === 'object')

/** Drawn from the boxes that were frozen with the proof: a template that is mended later changes no file of before. */
const drawPdf = async (database: Database, images: Images, proof: ProofRow) => {
  const row = await database
    .selectFrom('proof')
    .select('drawing')
    .where('id', '=', proof.id)
    .executeTakeFirstOrThrow()
  const drawing = storedDrawing.parse(JSON.parse(row.drawing ?? 'null'))
  return images.drawPdf([drawing], await readPictures(database, drawing))
}

/**
 * The bytes of a proof in a format; a file made elsewhere is there as it came. 422: `format-missing` where it did not
 * come in that format, `too-many-pixels` for a resolution at which the paper has more than can be drawn.
 */
const bytesOf = async (
  database: Database,
  images: Images,
  proof: ProofRow,
  { format, dpi }: { format: Format; dpi: number },
): Promise<Uint8Array> => {
  const stored = proof.type === types[format] ? proof.sha256 : null
  const attached = format === 'pdf' ? proof.attachmentSha256 : null
  const hash = stored ?? attached
  if (hash !== null) {
    const file = (await readMedia(database, [hash])).get(hash)
    if (file) return file.bytes
  }
  if (proof.origin === 'file') throw refuse(['format'], 'format-missing')
  if (format === 'pdf') return drawPdf(database, images, proof)
  const width = Math.round((proof.width * dpi) / 2540)
  if (width * Math.round((proof.height * dpi) / 2540) > mostPixels) throw refuse(['dpi'], 'too-many-pixels')
  const svg = (await readMedia(database, [proof.sha256])).get(proof.sha256)
  return images.drawPng(new TextDecoder().decode(svg?.bytes), { width, dpi })
}

/** A file name of small plain letters, `plakat-v3.pdf`, whatever the material is called. */
const fileName = (name: string, number: number, format: Format) =>
  `${plainWords(name) || 'material'}-v${number}.${format}`

/** A proof as a file to be saved; what it was drawn from is frozen, so it is always the same. */
export const proofFile = async (
  database: Database,
  images: Images,
  proof: ProofRow,
  materialName: string,
  wanted: { format: Format; dpi: number },
) => {
  const bytes = await bytesOf(database, images, proof, wanted)
  return new File([new Uint8Array(bytes)], fileName(materialName, proof.number, wanted.format), {
    type: types[wanted.format],
  })
}
