import type { Drawing, Overflow } from '#domain/drawing/drawing.ts'
import { emptyBlock, moved, rectangle, stacked, together, type Block } from './block.ts'
import { roleTexts } from './eventLines.ts'
import { layFoot } from './foot.ts'
import { onWhite, white } from './palette.ts'
import { paragraph } from './paragraph.ts'
import { needsWhiteBand, partnersBlock } from './partnersBlock.ts'
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
    head: template.head(width, { scale, hasLead: !overflow.includes('lead') }),
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
  const nothing = items.length > 0 ? left : []
  const leadless: Overflow[] = data.material.options.lead === '' ? nothing : [...nothing, 'lead']
  yield at(scales[6], 'titles', 0, leadless)
  for (const scale of smallestScales) yield at(scale, 'titles', 0, [...leadless, 'title'])
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

/** Roles in words are set smaller, then left out, before the title loses much of its size or a panel its line. */
const roleScales = [1, 0.9, 0.8, 0.7] as const
const scaleBesideRoles = 0.74

const rolesAt = (material: Material, template: Template, width: number, scale: number): Block =>
  stacked(
    roleTexts(material.data).map((text) => ({
      block: paragraph(
        text,
        {
          size: template.text * 0.92 * scale,
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

type Roles = { block: Block; overflow: Overflow[] }

const layRoles = (material: Material, template: Template, width: number, room: number): Roles => {
  if (!template.showsRoles || roleTexts(material.data).length === 0)
    return { block: emptyBlock, overflow: [] }
  const head = template.head(width, { scale: scaleBesideRoles, hasLead: true })
  const titles = programmeBlock(template.showsProgramme ? shownItems(material.data) : [], {
    width,
    text: template.text * scales[5],
    palette: material.palette,
    detail: 'titles',
    days: 1,
  })
  const needed = head.height + titles.height + template.text * (titles.height === 0 ? 1.2 : 2.8)
  const block = roleScales
    .map((scale) => rolesAt(material, template, width, scale))
    .find(({ height }) => needed + height <= room)
  return block === undefined ? { block: emptyBlock, overflow: ['roles'] } : { block, overflow: [] }
}

/** The foot and what stands directly on it: the logos, on a dark ground on the same white where one of them needs it. */
const layBottom = (material: Material, template: Template) => {
  const { data, format, palette } = material
  const { margin, text, align } = template
  const width = format.width - 2 * margin
  const hasBand = needsWhiteBand(data.partners, palette)
  const foot = layFoot(data.funding, {
    paper: format,
    margin,
    text: Math.round(text * 0.86),
    palette,
    align,
    isShort: template.hasShortClause,
    isOnWhite: hasBand,
  })
  // Without an official strip logos are as large as they would be beside one.
  const height = Math.round(width * 0.075)
  const partners = partnersBlock(data.partners, {
    width,
    height: Math.round(format.height * template.partnersPart),
    flag: foot.flag ?? { width: Math.round(height * 1.5), height },
    palette: hasBand ? onWhite : palette,
    isScreen: format.isScreen,
    smallest: Math.round(text * 0.62),
    ...(align === 'left' && { hang: margin }),
  })
  const below = foot.block.height === 0 ? margin : foot.block.height + Math.round(text * 0.4)
  const partnersTop = format.height - below - partners.block.height
  const top = hasBand ? partnersTop - Math.round(text * 0.8) : partnersTop
  const fieldTop = hasBand ? top : format.height - foot.block.height
  const hasField = hasBand || (foot.hasField && foot.block.height > 0)
  const field = hasField
    ? moved(rectangle(format.width, format.height - fieldTop, white), 0, fieldTop)
    : emptyBlock
  const overflow: Overflow[] = [
    ...(partners.isCramped ? (['partners'] satisfies Overflow[]) : []),
    ...(foot.isCramped ? (['funding'] satisfies Overflow[]) : []),
  ]
  return {
    block: together(
      field,
      moved(partners.block, margin, partnersTop),
      moved(foot.block, 0, format.height - foot.block.height),
    ),
    /** How far above it what stands on the ground ends. */
    gap: partners.block.height === 0 && !hasBand ? 0 : Math.round(text * (hasBand ? 1.2 : 0.5)),
    top,
    limits: partners.limits,
    overflow,
  }
}

/** Lays a page by its template: the foot and the partners first, for they are what must be whole, then what is left. */
export const layPage = (material: Material, template: Template): Page => {
  const { format } = material
  const { margin, text, spare } = template
  const width = format.width - 2 * margin
  const bottom = layBottom(material, template)
  const closing = template.closing?.(width) ?? emptyBlock
  const topGap = Math.round(text * 1.2)
  const roles = layRoles(
    material,
    template,
    width,
    bottom.top - bottom.gap - closing.height - margin - topGap,
  )
  const lower = stacked([{ block: closing }, { block: roles.block, gap: topGap }])
  const lowerTop = bottom.top - (lower.height === 0 ? 0 : bottom.gap) - lower.height
  const room = lowerTop - margin - topGap
  const { head, programme, overflow } = firstFitting(material, template, width, room)
  const gap = programme.height === 0 ? 0 : Math.round(text * 1.6)
  const left = Math.max(0, room - head.height - gap - programme.height)
  const headTop = margin + Math.round(left * spare.above)
  const programmeTop = headTop + head.height + gap + Math.round(left * spare.between)
  const whole = together(
    moved(head, margin, headTop),
    moved(programme, margin, programmeTop),
    moved(lower, margin, lowerTop),
    bottom.block,
  )
  return {
    boxes: whole.boxes,
    places: whole.places,
    limits: bottom.limits,
    overflow: [...overflow, ...roles.overflow, ...bottom.overflow],
  }
}
