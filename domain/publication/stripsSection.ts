import { markup, type Markup } from '#domain/markup.ts'
import { stripAddress } from './addresses.ts'

/** The picture of an official strip, its size in pixels. */
export type PageStrip = { sha256: string; alt: string; width: number; height: number }

/**
 * The official strips of the projects that pay, whole, in colour on their white field, before anything else: what a page owes
 * the funds is seen without scrolling. Sources: Rozporządzenie (UE) 821/2014, art. 4; Podręcznik wnioskodawcy i
 * beneficjenta FE 2021-2027, ch. 7.1 (pages bear it) and 8 (in colour, whole). Null where there is none.
 */
export const stripsSection = (address: string, strips: readonly PageStrip[]): Markup | null =>
  strips.length === 0
    ? null
    : markup`<div class="strips">
${strips.map(
  ({ sha256, alt, width, height }) =>
    markup`<img src="${stripAddress(address, sha256)}" alt="${alt}" width="${width}" height="${height}">
`,
)}</div>
`
