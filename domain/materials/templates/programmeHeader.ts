import { eventHead } from '#domain/materials/eventHead.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** The top of a printed programme, which goes on below it in a text editor. */
export const programmeHeader = (material: Material): Template => {
  const { width } = material.format
  const text = width * 0.0168
  return {
    margin: Math.round(width * 0.055),
    text,
    align: 'left',
    head: (inner, size) =>
      eventHead(
        material,
        { text, align: 'left', eyebrow: 'Program', title: 2.7, when: 1.3, titleLines: 2 },
        inner,
        size,
      ),
    showsProgramme: false,
    showsPeople: false,
    showsRoles: false,
    hasShortClause: true,
    partnersPart: 0.14,
    spare: { above: 0.2, between: 0 },
  }
}
