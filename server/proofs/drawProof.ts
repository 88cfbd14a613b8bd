import type { Finding, PartnerFacts, ProofData } from '#contract/proofData.ts'
import { canonicalHash } from '#domain/canonical.ts'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { checkProof } from '#domain/marks/checkProof.ts'
import { compose } from '#domain/materials/compose.ts'
import { acceptanceHash } from '#domain/proofs/acceptanceHash.ts'
import { partnerFacts } from '#domain/proofs/partnerFacts.ts'
import type { Change, Database } from '#server/database/database.ts'
import { PictureError, type StoredFile } from '#server/images/images.ts'
import { hashOfBytes, readMedia } from '#server/media/storeMedia.ts'

/** The pictures that a drawing shows, by their hashes. */
export const readPictures = async (
  database: Database | Change,
  drawing: Drawing,
): Promise<Map<string, StoredFile>> => {
  const hashes = drawing.boxes.flatMap((box) => (box.kind === 'picture' ? [box.sha256] : []))
  const files = await readMedia(database, hashes)
  return new Map(
    [...files].map(([sha256, { type, bytes }]) => {
      if (type !== 'image/svg+xml' && type !== 'image/png') throw new PictureError('unreadable')
      return [sha256, { type, bytes }]
    }),
  )
}

type DrawnPartner = { facts: PartnerFacts; coversHash: string; places: Drawing['places'] }

/** A proof before it is stored: the picture with its hash, what concerns whom, and which rules it breaks. */
export type DrawnProof = {
  sha256: string
  svg: Uint8Array
  dataHash: string
  drawing: Drawing
  findings: Finding[]
  partners: DrawnPartner[]
}

/** Draws what a proof shows. The same data with the same files give the same bytes. */
export const drawProof = async (database: Database | Change, data: ProofData): Promise<DrawnProof> => {
  const drawing = compose(data)
  const svg = new TextEncoder().encode(printSvg(drawing, await readPictures(database, drawing)))
  return {
    sha256: await hashOfBytes(svg),
    svg,
    dataHash: await canonicalHash(data),
    drawing,
    findings: checkProof(data, drawing),
    partners: await Promise.all(
      partnerFacts(data, drawing).map(async (facts) => ({
        facts,
        coversHash: await acceptanceHash(facts),
        places: drawing.places.filter(({ eventPartnerId }) => eventPartnerId === facts.eventPartnerId),
      })),
    ),
  }
}
