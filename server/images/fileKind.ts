export type FileKind =
  | 'PNG'
  | 'JPEG'
  | 'SVG'
  | 'GIF'
  | 'WebP'
  | 'TIFF'
  | 'BMP'
  | 'HEIC'
  | 'PDF'
  | 'EPS'
  | 'PSD'
  | 'SVGZ'
  | 'ZIP'
  | 'DOC'
  | 'UTF-16'
  | ''

const startsOf: readonly (readonly [FileKind, string])[] = [
  ['PNG', '\u0089PNG\r\n\u001a\n'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['BMP', 'BM'],
  ['PDF', '%PDF-'],
  ['EPS', '%!PS'],
  ['EPS', '\u00c5\u00d0\u00d3\u00c6'],
  ['PSD', '8BPS'],
  ['SVGZ', '\u001f\u008b'],
  ['ZIP', 'PK\u0003\u0004'],
  ['DOC', '\u00d0\u00cf\u0011\u00e0'],
  ['UTF-16', '\u00ff\u00fe'],
  ['UTF-16', '\u00fe\u00ff'],
  ['UTF-16', '<\0'],
  ['UTF-16', '\0<'],
]

/** What a file is by its first bytes, whatever it is called; empty for what nobody here knows. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const start = Array.from(bytes.subarray(0, 512), (byte) => String.fromCodePoint(byte)).join('')
  const known = startsOf.find(([, begin]) => start.startsWith(begin))?.[0]
  if (known !== undefined) return known
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'WebP'
  if (start.slice(4, 8) === 'ftyp') return 'HEIC'
  return /^(?:\u00ef\u00bb\u00bf)?\s*</u.test(start) ? 'SVG' : ''
}

/** Width and height that a PNG declares in its first chunk, or null: known before anything of it is unpacked. */
export const pngSize = (bytes: Uint8Array): { width: number; height: number } | null => {
  if (bytes.byteLength < 33) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
