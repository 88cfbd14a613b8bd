import type { ProofData } from '#contract/proofData.ts'
import type { WeightLimit } from '#domain/drawing/drawing.ts'
import { moved, rectangle, together, type Block } from './block.ts'
import { deepTeal, onWhite, white, type Palette } from './palette.ts'
import { paragraph, widthOf } from './paragraph.ts'
import { layStrip, type StripItem, type StripPlace } from './partnersStrip.ts'

type Partner = ProofData['partners'][number]
type ShownLogo = NonNullable<Partner['logo']>

type Room = {
  width: number
  height: number
  /** The European flag's size on this material, or what is allowed where there is none. */
  flag: { width: number; height: number }
  palette: Palette
  isScreen: boolean
  /** The smallest text of this material. */
  smallest: number
  /** How far clear space may reach over the left edge; rows are centred without it. */
  hang?: number
}

/** Below this many pixels to the inch a printed logo is seen to be made of squares; a screen has 96. */
const sharpDpi = { print: 150, screen: 96 }

const logoItem = (id: string, { picture, ink }: ShownLogo, isScreen: boolean): StripItem => {
  const { box } = ink
  const pixels = box.width * picture.width
  return {
    kind: 'logo',
    id,
    aspect: pixels / (box.height * picture.height),
    density: Math.max(0.01, ink.density),
    padding: {
      left: box.x / box.width,
      right: Math.max(0, 1 - box.x - box.width) / box.width,
      top: box.y / box.height,
      bottom: Math.max(0, 1 - box.y - box.height) / box.height,
    },
    sharpWidth:
      picture.type === 'image/png' ? (pixels * 2540) / (isScreen ? sharpDpi.screen : sharpDpi.print) : null,
  }
}

const nameBlock = (name: string, side: number, { palette, smallest, width, hang }: Room) => {
  const size = Math.max(smallest, side * 0.19)
  const align = hang === undefined ? 'centre' : 'left'
  const style = { size, weight: 700, colour: palette.ink, align, isBalanced: true, leading: 1.18 } as const
  const widest = Math.min(width * 0.8, size * 15)
  const lines = paragraph(name, style, widest)
  const first = Math.min(...lines.boxes.map((box) => box.x))
  return { block: moved(lines, -first, 0), width: widthOf(lines) - first }
}

const isInked = (logo: Partner['logo']): logo is ShownLogo =>
  logo !== null && logo.ink.box.width > 0 && logo.ink.box.height > 0

const itemOf = (partner: Partner, room: Room): StripItem => {
  const { eventPartnerId: id, logo, name } = partner
  if (partner.showsAs === 'logo' && isInked(logo)) return logoItem(id, logo, room.isScreen)
  return {
    kind: 'name',
    id,
    sizeOf: (side) => {
      const { block, width } = nameBlock(name, side, room)
      return { width, height: block.height }
    },
  }
}

/** Whether somebody on a dark ground has no white logo: all logos then stand on one white band. */
export const needsWhiteBand = (partners: readonly Partner[], palette: Palette): boolean =>
  palette.ground !== white &&
  partners.some(({ showsAs, logo }) => showsAs === 'logo' && isInked(logo) && logo.variant !== 'white')

/** The field behind a white logo on white, or null where a logo can stand as it is. */
const fieldColour = (logo: ShownLogo, palette: Palette): string | null => {
  if (logo.variant !== 'white' || palette.ground !== white) return null
  return palette.ink === onWhite.ink ? deepTeal : palette.ink
}

const logoBlock = (logo: ShownLogo, place: StripPlace, palette: Palette): Block => {
  const { picture, ink } = logo
  const width = Math.round(place.ink.width / ink.box.width)
  const height = Math.round((width * picture.height) / picture.width)
  const x = place.ink.x - Math.round(ink.box.x * width)
  const y = place.ink.y - Math.round(ink.box.y * height)
  const colour = fieldColour(logo, palette)
  const shown: Block = {
    height: 0,
    boxes: [
      {
        kind: 'picture',
        x,
        y,
        width,
        height,
        sha256: picture.sha256,
        type: picture.type,
        alt: logo.alt,
        ink: place.ink,
        of: { kind: 'partner', eventPartnerId: place.id },
      },
    ],
    places: [{ ...place.ink, eventPartnerId: place.id, of: 'logo' }],
  }
  if (colour === null) return shown
  const field = moved(rectangle(place.field.width, place.field.height, colour), place.field.x, place.field.y)
  return together(field, shown)
}

/**
 * The partners' strip: logos of equal visual weight, names where there is no logo to show, in the order of the event.
 * `isCramped` when there is not room enough for it.
 */
export const partnersBlock = (
  partners: readonly Partner[],
  room: Room,
): { block: Block; limits: WeightLimit[]; isCramped: boolean } => {
  const strip = layStrip(
    partners.map((partner) => itemOf(partner, room)),
    room,
  )
  const blocks = strip.places.map((place, index) => {
    const partner = partners[index]
    if (partner?.showsAs === 'logo' && isInked(partner.logo))
      return logoBlock(partner.logo, place, room.palette)
    return nameAt(partner?.name ?? '', place, room)
  })
  return {
    block: { ...together(...blocks), height: strip.height },
    limits: strip.places.flatMap(({ id, limit }) => (limit === null ? [] : [{ eventPartnerId: id, limit }])),
    isCramped: strip.isCramped,
  }
}

const nameAt = (name: string, { id, ink, side }: StripPlace, room: Room): Block => ({
  ...moved(nameBlock(name, side, room).block, ink.x, ink.y),
  places: [{ ...ink, eventPartnerId: id, of: 'name' }],
})
