import type { UploadRefusal, UploadRefusalCode } from '#contract/marks.ts'
import { pictureDifference } from '#domain/marks/pictureDifference.ts'
import { cleanSvg } from '#domain/svg/cleanSvg.ts'
import { mostElongated } from '#domain/svg/svgSize.ts'
import { fileKind, pngSize } from './fileKind.ts'
import { PictureError } from './images.ts'
import type { Images, Pixels, StoredFile } from './images.ts'

export type Refusal = { refused: UploadRefusal }

/** A picture that can do no harm, as it is stored: `width` and `height` in pixels of a PNG, in user units of an SVG. */
export type ReadPicture = { file: StoredFile; width: number; height: number; pixels: Pixels }

/** Limits of an upload, in bytes. */
export const largestSvg = 1024 * 1024
export const largestPng = 2 * 1024 * 1024

/** As many pixels as a picture may have once unpacked. */
export const mostPixels = 25_000_000

/** The longer side, in pixels, at which pictures are measured, and at which those of a cleaned file are compared. */
const measuredSide = 1000
const comparedSide = 600

/** Smoothing moves the odd pixel; one missing letter is more than this share of a logo. */
const mostDifferent = 0.0005

export const refuse = (code: UploadRefusalCode, values: UploadRefusal['values'] = {}): Refusal => ({
  refused: { code, values },
})

/** The refusal of what is empty or too large in bytes, or null. */
export const sizeFault = (bytes: Uint8Array, most: number): Refusal | null => {
  if (bytes.byteLength === 0) return refuse('empty-file')
  if (bytes.byteLength <= most) return null
  return refuse('too-large', { kilobytes: Math.ceil(bytes.byteLength / 1024), most: most / 1024 })
}

/** What went wrong inside the host's library, as a refusal; anything else is ours and goes on. */
export const pictureFault = (error: unknown): Refusal => {
  if (!(error instanceof PictureError)) throw error
  return error.code === 'unreadable'
    ? refuse('unreadable')
    : refuse('too-many-pixels', { millions: mostPixels / 1e6 })
}

const scaledTo = (longer: number, { width, height }: { width: number; height: number }) => {
  const scale = longer / Math.max(width, height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/**
 * librsvg's host looks for „<svg” near the start, which a long comment or prefixed elements keep from it: a comment
 * says so. Only the uploaded file needs it, to be drawn once for comparison.
 */
const recognisable = (text: string) =>
  new TextEncoder().encode(
    text.replace(/^\s*(?:<\?xml[^>]*\?>)?/u, (declaration) => `${declaration.trim()}<!--<svg-->`),
  )

const readSvg = async (images: Images, bytes: Uint8Array): Promise<ReadPicture | Refusal> => {
  const fault = sizeFault(bytes, largestSvg)
  if (fault) return fault
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('svg-encoding')
  }
  // A declared encoding that is not the one it was read by would be read otherwise by the next program.
  const encoding = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/u.exec(text)?.[1]
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(encoding)) return refuse('svg-encoding')
  const cleaned = cleanSvg(text)
  if ('refused' in cleaned) return cleaned
  const file: StoredFile = { type: 'image/svg+xml', bytes: new TextEncoder().encode(cleaned.svg) }
  const compared = scaledTo(comparedSide, cleaned)
  const before = await images.readPixels({ type: 'image/svg+xml', bytes: recognisable(text) }, compared)
  const after = await images.readPixels(file, compared)
  if (pictureDifference(before, after) > mostDifferent) return refuse('svg-differs')
  const pixels = await images.readPixels(file, scaledTo(measuredSide, cleaned))
  return { file, width: cleaned.width, height: cleaned.height, pixels }
}

/** The refusal of a PNG by the size that it declares, or null. */
export const declaredFault = (bytes: Uint8Array): Refusal | null => {
  const size = pngSize(bytes)
  if (size === null || size.width === 0 || size.height === 0) return refuse('unreadable')
  return size.width * size.height > mostPixels
    ? refuse('too-many-pixels', { millions: mostPixels / 1e6 })
    : null
}

const readPng = async (images: Images, bytes: Uint8Array, needed: number): Promise<ReadPicture | Refusal> => {
  const fault = sizeFault(bytes, largestPng) ?? declaredFault(bytes)
  if (fault) return fault
  const { bytes: anew, width, height } = await images.rewritePng(bytes)
  const longer = Math.max(width, height)
  if (longer < needed) return refuse('too-small', { pixels: longer, needed })
  if (longer > mostElongated * Math.min(width, height)) return refuse('too-elongated')
  const file: StoredFile = { type: 'image/png', bytes: anew }
  const pixels = await images.readPixels(file, scaledTo(Math.min(longer, measuredSide), { width, height }))
  return { file, width, height, pixels }
}

/**
 * An uploaded SVG or PNG made harmless, or why it will not do. Its first bytes say what it is. A PNG needs `needed`
 * pixels on its longer side. A cleaned SVG has to draw what the uploaded one drew.
 */
export const readPicture = async (
  images: Images,
  bytes: Uint8Array,
  needed: number,
): Promise<ReadPicture | Refusal> => {
  if (bytes.byteLength === 0) return refuse('empty-file')
  const kind = fileKind(bytes)
  try {
    if (kind === 'SVG') return await readSvg(images, bytes)
    if (kind === 'PNG') return await readPng(images, bytes, needed)
  } catch (error) {
    return pictureFault(error)
  }
  return kind === 'UTF-16' ? refuse('svg-encoding') : refuse('file-type', { found: kind })
}
