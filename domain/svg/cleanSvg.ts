import type { UploadRefusal } from '#contract/marks.ts'
import { cleanElements } from './cleanElements.ts'
import type { CleanNode } from './definitions.ts'
import { inlineStyles } from './inlineStyles.ts'
import { readSvgTree } from './readSvgTree.ts'
import { Refused } from './svgNode.ts'
import { svgSize } from './svgSize.ts'

const escaped = (value: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/gu, ' ')

const written = (attributes: ReadonlyMap<string, string>) =>
  [...attributes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

const write = ({ name, attributes, children }: CleanNode): string =>
  children.length === 0
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${children.map(write).join('')}</${name}>`

/**
 * A harmless SVG that draws the same as `text`: local style rules and `use` written out, then only what is known to
 * draw, with values of known shape, as one canonical text with ids `i1`, `i2`, … (for `withIds`). `width` and `height`
 * are its size in user units. What cannot stay is refused by name where its removal would change the picture in a way
 * that can be told; the rest shows when pictures from before and after are compared (`server/images/readLogo.ts`).
 */
export const cleanSvg = (
  text: string,
): { svg: string; width: number; height: number } | { refused: UploadRefusal } => {
  try {
    const root = readSvgTree(text)
    const { width, height, viewBox } = svgSize(root)
    inlineStyles(root)
    const { attributes, definitions, children } = cleanElements(root)
    attributes.delete('id')
    const defs = definitions.length === 0 ? '' : `<defs>${definitions.map(write).join('')}</defs>`
    return {
      svg:
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}"` +
        `${written(attributes)}>${defs}${children.map(write).join('')}</svg>`,
      width,
      height,
    }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal }
    throw error
  }
}
