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
  /** Full colour is obligatory. Source: Podręcznik wnioskodawcy i beneficjenta FE 2021–2027, 8.6. */
  mustBeColour: boolean
  /** Source: the same, chapters 12 and 13: invitations and press notes say the amount too. */
  fundingText: FundingText
}

/** Hundredths of a millimetre of CSS pixels (96 to the inch), whole. */
const ofPixels = (pixels: number) => Math.round((pixels * 2540) / 96)

const printed = (
  kind: MaterialKind,
  format: MaterialFormat,
  name: string,
  [width, height]: readonly [number, number],
  rules: Pick<Format, 'mustBeColour' | 'fundingText'>,
): Format => ({ kind, format, name, width, height, isScreen: false, exportWidth: null, ...rules })

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
  mustBeColour: true,
  fundingText: 'source',
})

const poster = { mustBeColour: false, fundingText: 'source' } as const
const invitation = { mustBeColour: true, fundingText: 'source-and-amount' } as const
const inColour = { mustBeColour: true, fundingText: 'source' } as const

/** Every size that a material can be made in. */
export const formats: readonly Format[] = [
  printed('poster', 'A3', 'plakat A3', [29_700, 42_000], poster),
  printed('poster', 'A2', 'plakat A2', [42_000, 59_400], poster),
  printed('poster', 'B1', 'plakat B1', [70_700, 100_000], poster),
  printed('invitation', 'A4', 'zaproszenie A4', [21_000, 29_700], invitation),
  printed('invitation', 'A5', 'zaproszenie A5', [14_800, 21_000], invitation),
  printed('invitation', 'DL', 'zaproszenie DL', [9900, 21_000], invitation),
  screen('web-banner', 'banner-1200', 'baner internetowy 1200 × 630', [1200, 630]),
  printed('roll-up', 'roll-up-85', 'roll-up 85 × 200 cm', [85_000, 200_000], inColour),
  printed('programme-header', 'header-A4', 'nagłówek programu A4', [21_000, 9900], inColour),
  printed('certificate', 'A4', 'zaświadczenie A4', [29_700, 21_000], inColour),
  screen('social-post', 'square-1080', 'post kwadratowy 1080 × 1080', [1080, 1080]),
  screen('social-post', 'story-1080', 'relacja 1080 × 1920', [1080, 1920]),
]

/** The size of a kind's format, or undefined when the kind does not come in it. */
export const formatOf = (material: { kind: MaterialKind; format: MaterialFormat }): Format | undefined =>
  formats.find((it) => it.kind === material.kind && it.format === material.format)
