import { eventHead } from '#domain/materials/eventHead.ts'
import { invitingLine } from '#domain/materials/eventLines.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** An invitation to be held in a hand; narrow ones say less at once. */
export const invitation = (material: Material): Template => {
  const { width } = material.format
  const isNarrow = width < 12_000
  const text = isNarrow ? width * 0.033 : width * 0.0195
  const align = 'left'
  const look = { title: isNarrow ? 2.5 : 3.3, when: isNarrow ? 1.35 : 1.6, titleLines: isNarrow ? 5 : 3 }
  return {
    margin: Math.round(width * 0.095),
    text,
    align,
    head: (inner, size) =>
      eventHead(material, { text, align, eyebrow: invitingLine(material.data), ...look }, inner, size),
    showsProgramme: true,
    showsPeople: true,
    showsRoles: true,
    hasShortClause: false,
    partnersPart: 0.17,
    spare: { above: 0.15, between: 0.3 },
  }
}
