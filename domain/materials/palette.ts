import type { MaterialOptions } from '#contract/proofData.ts'

/** The colours of a material; words stand on `ground` at 4.5:1 or better (WCAG 2.2, 1.4.3). */
export type Palette = { ground: string; ink: string; muted: string; accent: string; line: string }

/** Where official signs stand, and logos made for paper on a dark ground. */
export const white = '#ffffff'

/** Where white logos stand on a white ground. */
export const deepTeal = '#0b3c40'

export const onWhite: Palette = {
  ground: white,
  ink: '#14282a',
  muted: '#47595b',
  accent: '#0b6066',
  line: '#b9c8c8',
}

const onDark: Palette = {
  ground: deepTeal,
  ink: white,
  muted: '#d4e4e3',
  accent: '#a8ded7',
  line: '#4b7577',
}

const inBlack: Palette = {
  ground: white,
  ink: '#000000',
  muted: '#333333',
  accent: '#000000',
  line: '#999999',
}

/** Black only is printed on white paper, whatever the ground. */
export const paletteOf = (options: Pick<MaterialOptions, 'ground' | 'isBlackOnly'>): Palette => {
  if (options.isBlackOnly) return inBlack
  return options.ground === 'dark' ? onDark : onWhite
}
