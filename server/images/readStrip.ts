import type { Area } from '#contract/marks.ts'
import { findFlag } from '#domain/marks/findFlag.ts'
import type { Images, StoredFile } from './images.ts'
import { readPicture, refuse } from './readPicture.ts'
import type { Refusal } from './readPicture.ts'

/** A strip holds three or four signs with small letters: narrower than this they cannot be read in print. */
export const leastStripSide = 1200

export type ReadStrip = { file: StoredFile; width: number; height: number; flag: Area; original: Uint8Array }

/** An uploaded official strip made harmless, with where its flag is: as staff marked it, or found by its blue. */
export const readStrip = async (
  images: Images,
  { bytes, flag }: { bytes: Uint8Array; flag: Area | null },
): Promise<ReadStrip | Refusal> => {
  const read = await readPicture(images, bytes, leastStripSide)
  if ('refused' in read) return read
  const { file, width, height, pixels } = read
  const found = flag ?? findFlag(pixels)
  return found === null ? refuse('flag-not-found') : { file, width, height, flag: found, original: bytes }
}
