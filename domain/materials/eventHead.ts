import { rectangle, stacked, moved, type Block } from './block.ts'
import { whenLine } from './eventLines.ts'
import { headline, paragraph } from './paragraph.ts'
import type { HeadSize, Material, Template } from './template.ts'

type Look = Pick<Template, 'text' | 'align'> & {
  /** What stands above the title, or nothing. */
  eyebrow: string
  /** Sizes in parts of the running text. */
  title: number
  when: number
  /** Lines that the title takes at most before it is made smaller. */
  titleLines: number
}

/** The short heavy line that marks where a material begins. */
const mark = ({ palette }: Material, { align }: Look, size: number, width: number): Block => {
  const line = rectangle(size * 3.4, size * 0.26, palette.accent)
  return align === 'left' ? line : moved(line, Math.round((width - size * 3.4) / 2), 0)
}

/** Who invites, what, when and where: the top of nearly every material. */
export const eventHead = (
  material: Material,
  look: Look,
  width: number,
  { scale, hasLead }: HeadSize,
): Block => {
  const { data, palette, format } = material
  const { event } = data
  const { lead, hashtag } = data.material.options
  const size = look.text * scale
  const { align } = look
  const bold = { weight: 700, align, isBalanced: true } as const
  const plain = { weight: 400, align, isBalanced: true } as const
  return stacked([
    { block: mark(material, look, size, width) },
    {
      block: paragraph(look.eyebrow, { ...plain, size: size * 1.25, colour: palette.muted }, width),
      gap: size * 1.1,
    },
    {
      block: headline(
        event.name,
        { size: size * look.title, weight: 700, colour: palette.ink, align },
        width,
        look.titleLines,
      ),
      gap: size * 0.75,
    },
    {
      block: paragraph(hasLead ? lead : '', { ...plain, size: size * 1.5, colour: palette.ink }, width),
      gap: size * 0.95,
    },
    {
      block: paragraph(whenLine(data), { ...bold, size: size * look.when, colour: palette.accent }, width),
      gap: size * 1.7,
    },
    {
      block: paragraph(
        event.venueName,
        { ...bold, size: size * look.when * 0.84, colour: palette.ink },
        width,
      ),
      gap: size * look.when * 0.42,
    },
    {
      block: paragraph(
        event.venueAddress,
        { ...plain, size: size * look.when * 0.8, colour: palette.muted },
        width,
      ),
      gap: size * look.when * 0.26,
    },
    {
      block: paragraph(
        format.isScreen ? hashtag : '',
        { ...bold, size: size * 1.25, colour: palette.accent },
        width,
      ),
      gap: size * 1.1,
    },
  ])
}
