import type { Drawing, Overflow, WeightLimit } from '#domain/drawing/drawing.ts'
import { emptyBlock, moved, stacked, together, type Block } from './block.ts'
import { roleTexts } from './eventLines.ts'
import { layFoot } from './foot.ts'
import { paragraph } from './paragraph.ts'
import { partnersBlock } from './partnersBlock.ts'
import { programmeBlock, shownItems, type Detail } from './programmeBlock.ts'
import type { Material, Template } from './template.ts'

type Page = Pick<Drawing, 'boxes' | 'places' | 'limits' | 'overflow'>

/** Head and programme are made smaller together, before anything is left out. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64] as const
const smallestScales = [0.64, 0.56, 0.48, 0.4, 0.32, 0.25, 0.18, 0.12] as const

type Attempt = { head: Block; programme: Block; overflow: Overflow[] }

/** Every way to show head and programme, the best first; those after the first `scales` leave something out. */
function* attempts(material: Material, template: Template, width: number): Generator<Attempt> {
  const { data, palette } = material
  const items = template.showsProgramme ? shownItems(data) : []
  const days = new Set(items.map((item) => item.day)).size
  const hasPeople = template.showsPeople && data.material.options.showsPeople
  const at = (scale: number, detail: Detail, count: number, overflow: Overflow[]): Attempt => ({
    head: template.head(width, scale),
    programme: programmeBlock(items.slice(0, count), {
      width,
      text: template.text * scale,
      palette,
      detail,
      days,
    }),
    overflow,
  })
  for (const scale of scales) yield at(scale, hasPeople ? 'full' : 'titles', items.length, [])
  if (hasPeople) {
    for (const scale of scales.slice(2)) yield at(scale, 'names', items.length, ['details'])
    for (const scale of scales.slice(2)) yield at(scale, 'titles', items.length, ['people'])
  }
  const left: Overflow[] = hasPeople ? ['people', 'programme'] : ['programme']
  for (let count = items.length - 1; count >= 0; count -= 1) yield at(scales[5], 'titles', count, left)
  for (const scale of smallestScales)
    yield at(scale, 'titles', 0, items.length > 0 ? [...left, 'title'] : ['title'])
}

const firstFitting = (material: Material, template: Template, width: number, height: number): Attempt => {
  let last: Attempt = { head: emptyBlock, programme: emptyBlock, overflow: ['title'] }
  for (const attempt of attempts(material, template, width)) {
    last = attempt
    const gap = attempt.programme.height === 0 ? 0 : template.text * 1.6
    if (attempt.head.height + gap + attempt.programme.height <= height) return attempt
  }
  return last
}

const rolesBlock = (material: Material, template: Template, width: number): Block =>
  stacked(
    (template.showsRoles ? roleTexts(material.data) : []).map((text) => ({
      block: paragraph(
        text,
        {
          size: template.text * 0.92,
          weight: 400,
          colour: material.palette.ink,
          align: template.align,
          isBalanced: template.align === 'centre',
        },
        width,
      ),
      gap: template.text * 0.35,
    })),
  )

const layPartners = (
  material: Material,
  template: Template,
  flag: { width: number; height: number } | null,
) => {
  const { data, format, palette } = material
  const width = format.width - 2 * template.margin
  // Without an official strip logos are as large as they would be beside one.
  const height = Math.round(width * 0.075)
  return partnersBlock(data.partners, {
    width,
    height: Math.round(format.height * template.partnersPart),
    flag: flag ?? { width: Math.round(height * 1.5), height },
    palette,
    isScreen: format.isScreen,
    smallest: Math.round(template.text * 0.62),
  })
}

/** Lays a page by its template: the foot and the partners first, for they are what must be whole, then what is left. */
export const layPage = (material: Material, template: Template): Page => {
  const { data, format, palette } = material
  const { margin, text, align, spare } = template
  const width = format.width - 2 * margin
  const foot = layFoot(data.funding, {
    paper: format,
    margin,
    text: Math.round(text * 0.82),
    palette,
    align,
    isShort: template.hasShortClause,
  })
  const partners = layPartners(material, template, foot.flag)
  const limits: WeightLimit[] = partners.limits
  const lower = stacked([
    { block: template.closing?.(width) ?? emptyBlock },
    { block: rolesBlock(material, template, width), gap: text * 1.2 },
    { block: partners.block, gap: text * 0.5 },
  ])
  const lowerTop =
    format.height -
    (foot.block.height === 0 ? margin : foot.block.height + Math.round(text * 0.4)) -
    lower.height
  const room = lowerTop - margin - Math.round(text * 1.2)
  const { head, programme, overflow } = firstFitting(material, template, width, room)
  const gap = programme.height === 0 ? 0 : Math.round(text * 1.6)
  const left = Math.max(0, room - head.height - gap - programme.height)
  const headTop = margin + Math.round(left * spare.above)
  const programmeTop = headTop + head.height + gap + Math.round(left * spare.between)
  const whole = together(
    moved(head, margin, headTop),
    moved(programme, margin, programmeTop),
    moved(lower, margin, lowerTop),
    moved(foot.block, 0, format.height - foot.block.height),
  )
  return {
    boxes: whole.boxes,
    places: whole.places,
    limits,
    overflow: [...overflow, ...(partners.isCramped ? (['partners'] satisfies Overflow[]) : [])],
  }
}
