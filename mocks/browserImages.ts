import bold from '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf?url'
import regular from '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf?url'
import { longestPhoto, PictureError, type Images, type StoredFile } from '#server/images/images.ts'

const mostPixels = 25_000_000
const mostPixelsDrawn = 150_000_000

const decode = async ({ type, bytes }: { type: string; bytes: Uint8Array }): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    throw new PictureError('unreadable')
  } finally {
    URL.revokeObjectURL(url)
  }
}

const limited = (width: number, height: number, most = mostPixels) => {
  if (width * height > most) throw new PictureError('too-many-pixels')
}

const drawn = (image: HTMLImageElement, width: number, height: number) => {
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new PictureError('unreadable')
  context.drawImage(image, 0, 0, width, height)
  return context
}

const toJpeg = async ({ canvas }: OffscreenCanvasRenderingContext2D) =>
  new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 })).arrayBuffer())

const toPng = async ({ canvas }: OffscreenCanvasRenderingContext2D) =>
  new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())

const isPng = (bytes: Uint8Array) => [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte)
const isJpeg = (bytes: Uint8Array) => [0xff, 0xd8, 0xff].every((byte, index) => bytes[index] === byte)

/** The size that a PNG says it has, read before it is decoded. */
const checkHeader = (bytes: Uint8Array) => {
  if (!isPng(bytes) || bytes.length < 24) return
  const header = new DataView(bytes.buffer, bytes.byteOffset)
  limited(header.getUint32(16), header.getUint32(20))
}

const crcOf = (bytes: Uint8Array) => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

/** A PNG with its resolution (pHYs, in dots per metre) after its header, which a canvas does not write. */
const withResolution = (png: Uint8Array, dpi: number) => {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, Math.round(dpi / 0.0254))
  view.setUint32(12, Math.round(dpi / 0.0254))
  view.setUint8(16, 1)
  view.setUint32(17, crcOf(chunk.subarray(4, 17)))
  // After the signature (8 bytes) and IHDR (25).
  const sized = new Uint8Array(png.length + chunk.length)
  sized.set(png.subarray(0, 33))
  sized.set(chunk, 33)
  sized.set(png.subarray(33), 33 + chunk.length)
  return sized
}

const font = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())

/** What a server does with pictures, by the browser's own canvas; pdfkit loads with the first PDF. */
export const browserImages: Images = {
  readPixels: async (file: StoredFile, { width, height }) => {
    checkHeader(file.bytes)
    limited(width, height)
    const { data } = drawn(await decode(file), width, height).getImageData(0, 0, width, height)
    return { width, height, data }
  },

  rewritePng: async (bytes) => {
    if (!isPng(bytes) && !isJpeg(bytes)) throw new PictureError('unreadable')
    checkHeader(bytes)
    const image = await decode({ type: isPng(bytes) ? 'image/png' : 'image/jpeg', bytes })
    const { naturalWidth: width, naturalHeight: height } = image
    limited(width, height)
    return { bytes: await toPng(drawn(image, width, height)), width, height }
  },

  rewriteJpeg: async (bytes) => {
    if (!isJpeg(bytes)) throw new PictureError('unreadable')
    const image = await decode({ type: 'image/jpeg', bytes })
    limited(image.naturalWidth, image.naturalHeight)
    const scale = Math.min(1, longestPhoto / Math.max(image.naturalWidth, image.naturalHeight))
    const width = Math.round(image.naturalWidth * scale)
    const height = Math.round(image.naturalHeight * scale)
    return { bytes: await toJpeg(drawn(image, width, height)), width, height }
  },

  drawPng: async (svg, { width, dpi }) => {
    const image = await decode({ type: 'image/svg+xml', bytes: new TextEncoder().encode(svg) })
    const height = Math.round((width * image.naturalHeight) / image.naturalWidth)
    limited(width, height, mostPixelsDrawn)
    const png = await toPng(drawn(image, width, height))
    return dpi === undefined ? png : withResolution(png, dpi)
  },

  drawPdf: async (pages, files) => {
    const [{ drawPdf }, ...fonts] = await Promise.all([
      import('#server/images/drawPdf.ts'),
      font(regular),
      font(bold),
    ])
    return drawPdf(pages, files, { 400: fonts[0], 700: fonts[1] })
  },
}
