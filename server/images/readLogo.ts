import type { Ink, LogoVariant } from '#contract/marks.ts'
import { variantFault } from '#domain/marks/variantFault.ts'
import { measureInk } from '#domain/marks/measureInk.ts'
import { isEmpty } from '#domain/marks/pixels.ts'
import type { Images, StoredFile } from './images.ts'
import { readPicture, refuse } from './readPicture.ts'
import type { Refusal } from './readPicture.ts'

/** Below this a logo is a thumbnail from a web page; what print needs is said when it is placed. */
export const leastLogoSide = 256

/** A logo that may be stored and shown; `original` is kept for staff, to be saved and never shown. */
export type ReadLogo = { file: StoredFile; width: number; height: number; ink: Ink; original: Uint8Array }

/** An uploaded logo of a variant, made harmless and measured, or why it will not do. */
export const readLogo = async (
  images: Images,
  { bytes, variant }: { bytes: Uint8Array; variant: LogoVariant },
): Promise<ReadLogo | Refusal> => {
  const read = await readPicture(images, bytes, leastLogoSide)
  if ('refused' in read) return read
  const { file, width, height, pixels } = read
  if (isEmpty(pixels)) return refuse('picture-empty')
  const fault = variantFault(pixels, variant)
  if (fault !== null) return refuse(fault)
  const ink = measureInk(pixels, variant)
  return ink === null ? refuse('logo-invisible', { variant }) : { file, width, height, ink, original: bytes }
}
