import { eventHead } from '#domain/materials/eventHead.ts'
import { organisersLine } from '#domain/materials/eventLines.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** A poster to be read from two metres: the title over everything, then when and where, then the panels. */
export const poster = (material: Material): Template => {
  const { width } = material.format
  const text = width * 0.0158
  return {
    margin: Math.round(width * 0.085),
    text,
    align: 'left',
    head: (inner, size) =>
      eventHead(
        material,
        { text, align: 'left', eyebrow: organisersLine(material.data), title: 5, when: 2, titleLines: 3 },
        inner,
        size,
      ),
    showsProgramme: true,
    showsPeople: true,
    showsRoles: true,
    hasShortClause: false,
    partnersPart: 0.17,
    spare: { above: 0.12, between: 0.3 },
  }
}
