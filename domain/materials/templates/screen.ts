import { eventHead } from '#domain/materials/eventHead.ts'
import { organisersLine } from '#domain/materials/eventLines.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** A picture for a page or a post: title, when and where; panels would be too small to read on a phone. */
export const screen = (material: Material): Template => {
  const { width, height } = material.format
  const isWide = width > height
  const text = isWide ? width * 0.0165 : width * 0.027
  const look = isWide ? { title: 3.1, when: 1.5, titleLines: 2 } : { title: 3, when: 1.6, titleLines: 4 }
  return {
    margin: Math.round(width * (isWide ? 0.05 : 0.075)),
    text,
    align: 'left',
    head: (inner, size) =>
      eventHead(
        material,
        { text, align: 'left', eyebrow: organisersLine(material.data), ...look },
        inner,
        size,
      ),
    showsProgramme: false,
    showsPeople: false,
    showsRoles: !isWide,
    hasShortClause: true,
    partnersPart: isWide ? 0.2 : 0.22,
    spare: { above: height > width ? 0.35 : 0.5, between: 0 },
  }
}
