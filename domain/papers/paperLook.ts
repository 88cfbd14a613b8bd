import { onWhite, type Palette } from '#domain/materials/palette.ts'

export type PaperSize = 'A4' | 'A5'

/** How a paper is set; lengths in hundredths of a millimetre. */
export type PaperLook = {
  paper: { width: number; height: number }
  margin: number
  /** The width between the margins. */
  width: number
  /** The size of running text, from which all others follow. */
  text: number
  palette: Palette
}

/** Sheets with their margins and sizes of text: 10 and 8.5 points. */
const sheets: Readonly<Record<PaperSize, { width: number; height: number; margin: number; text: number }>> = {
  A4: { width: 21_000, height: 29_700, margin: 1800, text: 353 },
  A5: { width: 14_800, height: 21_000, margin: 1300, text: 300 },
}

/** The look of a sheet with its text in `scale` of its size. */
export const paperLook = (size: PaperSize, scale = 1): PaperLook => {
  const { width, height, margin, text } = sheets[size]
  return {
    paper: { width, height },
    margin,
    width: width - 2 * margin,
    text: Math.round(text * scale),
    palette: onWhite,
  }
}
