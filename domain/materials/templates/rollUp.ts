import { eventHead } from '#domain/materials/eventHead.ts'
import { organisersLine } from '#domain/materials/eventLines.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** A roll-up, seen over heads: what matters stands in its upper half, and nobody reads names of people on it. */
export const rollUp = (material: Material): Template => {
  const { width } = material.format
  const text = width * 0.026
  return {
    margin: Math.round(width * 0.095),
    text,
    align: 'left',
    head: (inner, size) =>
      eventHead(
        material,
        { text, align: 'left', eyebrow: organisersLine(material.data), title: 4, when: 1.7, titleLines: 5 },
        inner,
        size,
      ),
    showsProgramme: true,
    showsPeople: false,
    showsRoles: true,
    hasShortClause: false,
    partnersPart: 0.16,
    spare: { above: 0.12, between: 0.2 },
  }
}
