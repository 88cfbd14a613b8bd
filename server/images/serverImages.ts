import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Sharp, SharpOptions } from 'sharp'
import { longestPhoto, PictureError, type Images, type StoredFile } from './images.ts'

const mostPixels = 25_000_000
/** A0 at 300 dpi and a little: what we drew ourselves may be larger than what comes in. */
const mostPixelsDrawn = 150_000_000

const limits: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 }

/** sharp loads with the first picture, not as the server starts. */
const load = async () => (await import('sharp')).default

/** Whatever a reader says of bytes that it cannot read becomes a `PictureError`. */
const reading = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PictureError) throw error
    const isTooLarge = error instanceof Error && /pixel limit|too large/iu.test(error.message)
    throw new PictureError(isTooLarge ? 'too-many-pixels' : 'unreadable')
  }
}

/** An SVG opened at the density at which it is `width` pixels wide, so that it is drawn once and sharply. */
const openSvg = async (svg: Uint8Array, width: number, options: SharpOptions): Promise<Sharp> => {
  const sharp = await load()
  const plain = await sharp(svg, options).metadata()
  if (plain.format !== 'svg') throw new PictureError('unreadable')
  return sharp(svg, { ...options, density: Math.min(100_000, Math.max(1, (72 * width) / plain.width)) })
}

const openPng = async (bytes: Uint8Array): Promise<Sharp> => {
  const sharp = await load()
  const picture = sharp(bytes, limits)
  const { format, width, height } = await picture.metadata()
  if (format !== 'png' && format !== 'jpeg') throw new PictureError('unreadable')
  if (width * height > mostPixels) throw new PictureError('too-many-pixels')
  return picture
}

const open = ({ type, bytes }: StoredFile, width: number) =>
  type === 'image/svg+xml' ? openSvg(bytes, width, limits) : openPng(bytes)

const fontFile = (name: string) =>
  readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/open-sans/${name}.ttf`)))

let fonts: Promise<[Uint8Array, Uint8Array]> | undefined

/** What a server does with pictures, by sharp and pdfkit. */
export const serverImages: Images = {
  readPixels: (file, { width, height }) =>
    reading(async () => {
      const picture = (await open(file, width)).resize(width, height, { fit: 'fill' })
      const { data } = await picture
        .toColourspace('srgb')
        .ensureAlpha()
        .raw({ depth: 'uchar' })
        .toBuffer({ resolveWithObject: true })
      return { width, height, data: new Uint8ClampedArray(data) }
    }),

  rewritePng: (bytes) =>
    reading(async () => {
      const picture = (await openPng(bytes)).autoOrient().toColourspace('srgb')
      const { data, info } = await picture.png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
      return { bytes: new Uint8Array(data), width: info.width, height: info.height }
    }),

  rewriteJpeg: (bytes) =>
    reading(async () => {
      const picture = (await openPng(bytes)).autoOrient().toColourspace('srgb')
      const sized = picture.resize({
        width: longestPhoto,
        height: longestPhoto,
        fit: 'inside',
        withoutEnlargement: true,
      })
      const { data, info } = await sized.jpeg({ quality: 82 }).toBuffer({ resolveWithObject: true })
      return { bytes: new Uint8Array(data), width: info.width, height: info.height }
    }),

  drawPng: (svg, { width, dpi }) =>
    reading(async () => {
      const options = { ...limits, limitInputPixels: mostPixelsDrawn, unlimited: true }
      const picture = (await openSvg(new TextEncoder().encode(svg), width, options)).resize({ width })
      const sized = dpi === undefined ? picture : picture.withMetadata({ density: dpi })
      return new Uint8Array(await sized.png({ compressionLevel: 9 }).toBuffer())
    }),

  drawPdf: async (pages, files) => {
    fonts ??= Promise.all([fontFile('400Regular/OpenSans_400Regular'), fontFile('700Bold/OpenSans_700Bold')])
    const [{ drawPdf }, [regular, bold]] = await Promise.all([import('./drawPdf.ts'), fonts])
    return drawPdf(pages, files, { 400: regular, 700: bold })
  },
}
