import type { MaterialFormat, MaterialKind } from '#contract/proofData.ts'

/** What a kind must say of where the money comes from: nothing, the source, or the source and the amount. */
type FundingText = 'source' | 'source-and-amount'

export type Format = {
  kind: MaterialKind
  format: MaterialFormat
  /** As people call it, „plakat A3”. */
  name: string
  /** Hundredths of a millimetre; a screen's pixels are taken at 96 to the inch. */
  width: number
  height: number
  isScreen: boolean
  /** Pixels that a screen's picture is exported wide; null for what is printed. */
  exportWidth: number | null
  /**
   * Invitations and press notes say the amount too. Source: Podręcznik wnioskodawcy i beneficjenta FE 2021–2027, chapters 12
   * and 13.
   */
  fundingText: FundingText
}

/** Hundredths of a millimetre of CSS pixels (96 to the inch), whole. */
const ofPixels = (pixels: number) => Math.round((pixels * 2540) / 96)

const printed = (
  kind: MaterialKind,
  format: MaterialFormat,
  name: string,
  [width, height]: readonly [number, number],
  fundingText: FundingText = 'source',
): Format => ({ kind, format, name, width, height, isScreen: false, exportWidth: null, fundingText })

const screen = (
  kind: MaterialKind,
  format: MaterialFormat,
  name: string,
  [width, height]: readonly [number, number],
): Format => ({
  kind,
  format,
  name,
  width: ofPixels(width),
  height: ofPixels(height),
  isScreen: true,
  exportWidth: width,
  fundingText: 'source',
})

/** Every size that a material can be made in. */
export const formats: readonly Format[] = [
  printed('poster', 'A3', 'plakat A3', [29_700, 42_000]),
  printed('poster', 'A2', 'plakat A2', [42_000, 59_400]),
  printed('poster', 'B1', 'plakat B1', [70_700, 100_000]),
  printed('invitation', 'A4', 'zaproszenie A4', [21_000, 29_700], 'source-and-amount'),
  printed('invitation', 'A5', 'zaproszenie A5', [14_800, 21_000], 'source-and-amount'),
  printed('invitation', 'DL', 'zaproszenie DL', [9900, 21_000], 'source-and-amount'),
  screen('web-banner', 'banner-1200', 'baner internetowy 1200 × 630', [1200, 630]),
  printed('roll-up', 'roll-up-85', 'roll-up 85 × 200 cm', [85_000, 200_000]),
  printed('programme-header', 'header-A4', 'nagłówek programu A4', [21_000, 9900]),
  printed('certificate', 'A4', 'zaświadczenie A4', [29_700, 21_000]),
  screen('social-post', 'square-1080', 'post kwadratowy 1080 × 1080', [1080, 1080]),
  screen('social-post', 'story-1080', 'relacja 1080 × 1920', [1080, 1920]),
]

/** The size of a kind's format, or undefined when the kind does not come in it. */
export const formatOf = (material: { kind: MaterialKind; format: MaterialFormat }): Format | undefined =>
  formats.find((it) => it.kind === material.kind && it.format === material.format)
