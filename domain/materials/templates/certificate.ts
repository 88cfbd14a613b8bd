import { moved, rectangle, stacked, type Block } from '#domain/materials/block.ts'
import { organisersLine, whenLine } from '#domain/materials/eventLines.ts'
import { headline, paragraph } from '#domain/materials/paragraph.ts'
import type { Material, Template } from '#domain/materials/template.ts'

/** A hairline to write on by hand, with what belongs there below it; `width` wide in the middle of `of`. */
const lineToFill = (material: Material, text: number, caption: string, width: number): Block =>
  stacked([
    { block: rectangle(width, text * 0.06, material.palette.muted) },
    {
      block: paragraph(
        caption,
        { size: text * 0.85, weight: 400, colour: material.palette.muted, align: 'centre' },
        width,
      ),
      gap: text * 0.4,
    },
  ])

const certificateHead = (material: Material, text: number, width: number, scale: number): Block => {
  const { data, palette } = material
  const size = text * scale
  const plain = { weight: 400, align: 'centre', isBalanced: true } as const
  const lineWidth = Math.round(width * 0.58)
  const place = [data.event.venueName, data.event.venueAddress].filter(Boolean).join(', ')
  return stacked([
    { block: paragraph(organisersLine(data), { ...plain, size: size * 1.05, colour: palette.muted }, width) },
    {
      block: paragraph(
        'Zaświadczenie',
        { ...plain, weight: 700, size: size * 3.4, colour: palette.accent },
        width,
      ),
      gap: size * 1.3,
    },
    {
      block: paragraph('o udziale', { ...plain, size: size * 1.3, colour: palette.ink }, width),
      gap: size * 0.6,
    },
    {
      block: moved(
        lineToFill(material, size, 'imię i nazwisko', lineWidth),
        Math.round((width - lineWidth) / 2),
        0,
      ),
      gap: size * 3.2,
    },
    {
      block: paragraph('w wydarzeniu', { ...plain, size: size * 1.3, colour: palette.ink }, width),
      gap: size * 1.3,
    },
    {
      block: headline(
        data.event.name,
        { size: size * 2.2, weight: 700, colour: palette.ink, align: 'centre' },
        width,
        2,
      ),
      gap: size * 0.8,
    },
    {
      block: paragraph(
        whenLine({ event: data.event, programme: [] }),
        { ...plain, size: size * 1.2, colour: palette.ink },
        width,
      ),
      gap: size * 0.9,
    },
    {
      block: paragraph(place, { ...plain, size: size * 1.1, colour: palette.muted }, width),
      gap: size * 0.45,
    },
  ])
}

/** Who took part is written in by hand; its words agree with anybody. */
export const certificate = (material: Material): Template => {
  const text = material.format.height * 0.0195
  return {
    margin: Math.round(material.format.width * 0.07),
    text,
    align: 'centre',
    head: (width, size) => certificateHead(material, text, width, size.scale),
    closing: (width) => {
      const line = Math.round(width * 0.26)
      return moved(lineToFill(material, text, 'podpis w imieniu organizatora', line), width - line, 0)
    },
    showsProgramme: false,
    showsPeople: false,
    showsRoles: true,
    hasShortClause: false,
    partnersPart: 0.12,
    spare: { above: 0.4, between: 0 },
  }
}
