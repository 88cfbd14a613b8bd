import type { Drawing } from '#domain/drawing/drawing.ts'

/** Pixels, four bytes each: red, green, blue and opacity, row by row from the top left. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray }

export type StoredFile = { type: 'image/svg+xml' | 'image/png'; bytes: Uint8Array }

/** Why a host could not read a picture: not one, or larger than it may become in memory. */
export class PictureError extends Error {
  readonly code: 'unreadable' | 'too-many-pixels'
  constructor(code: 'unreadable' | 'too-many-pixels') {
    super(code)
    this.code = code
  }
}

/** The longer side of a photograph that is kept, in pixels: enough to read a screen on it. */
export const longestPhoto = 2400

/**
 * What a host does with pictures: sharp and pdfkit on a server, the browser's own canvas in the mock. Never fetches
 * anything. Each rejects with a `PictureError` for what it cannot read.
 */
export type Images = {
  /** A picture drawn into `width` × `height` pixels, on nothing. */
  readPixels: (file: StoredFile, size: { width: number; height: number }) => Promise<Pixels>
  /** A PNG or JPEG written anew as PNG, without anything but its picture; at most 25 million pixels. */
  rewritePng: (bytes: Uint8Array) => Promise<{ bytes: Uint8Array; width: number; height: number }>
  /** A JPEG written anew as a photograph to look at, upright, without anything but its picture; at most 25 million pixels come in. */
  rewriteJpeg: (bytes: Uint8Array) => Promise<{ bytes: Uint8Array; width: number; height: number }>
  /** An SVG of ours as PNG, `width` pixels wide, with its resolution written in where `dpi` is given. */
  drawPng: (svg: string, options: { width: number; dpi?: number }) => Promise<Uint8Array>
  /** A tagged PDF at true size, a page for each drawing; `files` by SHA-256. */
  drawPdf: (pages: readonly Drawing[], files: ReadonlyMap<string, StoredFile>) => Promise<Uint8Array>
}
