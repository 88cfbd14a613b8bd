import type { ReleaseContent } from '#contract/releaseContent.ts'
import { textWidth } from '#domain/drawing/measureText.ts'
import { moved, rectangle, stacked, together, type Block } from '#domain/materials/block.ts'
import { headline, paragraph, type TextStyle } from '#domain/materials/paragraph.ts'
import { eventDays } from '#domain/time.ts'
import type { PaperLook } from './paperLook.ts'

/** What, when and where: the top of the first page. */
export const firstHead = (
  { event }: Pick<ReleaseContent, 'event'>,
  { width, text, palette }: PaperLook,
): Block => {
  const muted = { weight: 400, colour: palette.muted } as const
  const bold = { weight: 700, leading: 1.25 } as const
  return stacked([
    { block: rectangle(text * 3.4, text * 0.26, palette.accent) },
    {
      block: paragraph(
        event.isCancelled ? 'Program – wydarzenie odwołane' : 'Program',
        { ...muted, size: text * 1.2 },
        width * 0.8,
      ),
      gap: text * 1.05,
    },
    {
      block: headline(event.name, { size: text * 2.3, weight: 700, colour: palette.ink }, width, 3),
      gap: text * 0.7,
    },
    {
      block: paragraph(eventDays(event), { ...bold, size: text * 1.2, colour: palette.accent }, width),
      gap: text * 1.2,
    },
    {
      block: paragraph(event.venueName, { ...bold, size: text * 1.06, colour: palette.ink }, width),
      gap: text * 0.5,
    },
    { block: paragraph(event.venueAddress, { ...muted, size: text }, width), gap: text * 0.3 },
  ])
}

const cutToWidth = (text: string, style: Pick<TextStyle, 'size' | 'weight'>, width: number) => {
  if (textWidth(text, style) <= width) return text
  let kept = text
  while (kept !== '' && textWidth(`${kept}…`, style) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}

const asArtifact = (block: Block): Block => ({
  ...block,
  boxes: block.boxes.map((box) => (box.kind === 'text' ? { ...box, tag: 'Artifact' } : box)),
})

/** „2 z 4” at the right edge; nothing where there is one page. */
export const pageNumber = (page: number, of: number, { width, text, palette }: PaperLook): Block => {
  const style = { size: Math.round(text * 0.92), weight: 400, colour: palette.muted } as const
  const words = of === 1 ? '' : `${page} z ${of}`
  const block = paragraph(words, style, width)
  return asArtifact(moved(block, width - textWidth(words, style), 0))
}

/** The top of every further page: which event, which day, which page. The name is cut where it is too long for one line. */
export const runningHead = (
  { name, day, page, of }: { name: string; day: string; page: number; of: number },
  look: PaperLook,
): Block => {
  const { width, text, palette } = look
  const style = { size: Math.round(text * 0.92), weight: 400, colour: palette.muted } as const
  const date = ` · ${day}`
  const room = width - textWidth(date, style) - Math.round(text * 4)
  const line = paragraph(`${cutToWidth(name, style, room)}${date}`, style, width)
  return together(asArtifact(line), pageNumber(page, of, look))
}
