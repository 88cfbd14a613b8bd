import type { ProofData } from '#contract/proofData.ts'
import { fundingClause } from '#domain/marks/fundingClause.ts'
import type { Rectangle } from '#domain/drawing/drawing.ts'
import { emptyBlock, moved, stacked, type Block } from './block.ts'
import type { Format } from './formats.ts'
import { onWhite, white, type Palette } from './palette.ts'
import { paragraph, type Align } from './paragraph.ts'

type Funding = ProofData['funding'][number]
type ShownStrip = { projectId: string; strip: NonNullable<Funding['strip']> }

type Room = {
  paper: Pick<Format, 'width' | 'height' | 'fundingText'>
  margin: number
  /** The size of the clause; the field of a strip is measured by its own flag. */
  text: number
  palette: Palette
  align: Align
  /** Small kinds take the short clause. */
  isShort: boolean
  /** Whether it stands on white in any case. */
  isOnWhite: boolean
}

export type Foot = {
  block: Block
  /** The smallest flag of the European Union on the material, or null without an official strip. */
  flag: { width: number; height: number } | null
  /** Whether it is to stand in a white field over the whole width. */
  hasField: boolean
  /** Whether the clause takes more room than a foot should have, in its smallest size too. */
  isCramped: boolean
}

/** The flag is to be at least 1 cm high (operational guidelines of the Commission); smaller only where paper ends. */
const smallestFlag = 1000
/** No strip takes more of the paper's height than this. */
const mostOfHeight = 0.11

/** The clear space around a strip is 1X, and the flag is 3X high (Księga Tożsamości Wizualnej FE 2021–2027). */
const moduleOf = (flagHeight: number) => Math.ceil(flagHeight / 3)

/** The official files, each once: several projects of one programme share theirs. */
const stripsOf = (funding: readonly Funding[]): ShownStrip[] => {
  const shown = new Map<string, ShownStrip>()
  for (const { projectId, strip } of funding)
    if (strip !== null && !shown.has(strip.picture.sha256))
      shown.set(strip.picture.sha256, { projectId, strip })
  return [...shown.values()]
}

/** As wide as the text, wider where the flag would be too small, with 1X to the edge of the paper in any case. */
const stripWidth = ({ picture, flag }: ShownStrip['strip'], { paper, margin }: Room) => {
  const aspect = picture.width / picture.height
  const flagPart = flag.height / aspect
  const wanted = Math.max(paper.width - 2 * margin, smallestFlag / flagPart)
  const widest = paper.width / (1 + (2 * flagPart) / 3) - 2
  return Math.floor(
    Math.min(wanted, widest, Math.max(mostOfHeight * paper.height, smallestFlag / flag.height) * aspect),
  )
}

const stripBlock = (shown: ShownStrip, room: Room): { block: Block; flag: Rectangle } => {
  const { picture, alt, flag } = shown.strip
  const width = stripWidth(shown.strip, room)
  const height = Math.round((width * picture.height) / picture.width)
  const x =
    room.align === 'left' && width <= room.paper.width - 2 * room.margin
      ? room.margin
      : Math.round((room.paper.width - width) / 2)
  const flagBox = {
    x: x + Math.round(flag.x * width),
    y: Math.round(flag.y * height),
    width: Math.round(flag.width * width),
    height: Math.round(flag.height * height),
  }
  const box = {
    kind: 'picture',
    x,
    y: 0,
    width,
    height,
    sha256: picture.sha256,
    type: picture.type,
    alt,
    ink: { x, y: 0, width, height },
    of: { kind: 'strip', projectId: shown.projectId, flag: flagBox },
  } as const
  return { block: { height, boxes: [box], places: [] }, flag: flagBox }
}

const clauseText = (funding: readonly Funding[], { paper, isShort }: Room): string => {
  const clause = fundingClause(funding)
  if (clause === null) return ''
  const source = isShort ? clause.short : clause.text
  return paper.fundingText === 'source-and-amount'
    ? [source, clause.amount].filter(Boolean).join(' ')
    : source
}

/** No clause takes more of the paper's height than this; a longer one is set smaller first. */
const mostOfClause = 0.16
/** A foot that takes more than this of the paper stands closer. */
const mostOfFoot = 0.4
const clauseScales = [1, 0.92, 0.84, 0.76] as const

const layClause = (funding: readonly Funding[], room: Room, colour: string) => {
  const { paper, margin, align } = room
  const text = clauseText(funding, room)
  const at = (scale: number) =>
    paragraph(
      text,
      { size: room.text * scale, weight: 400, colour, align, isBalanced: true },
      paper.width - 2 * margin,
    )
  const isFitting = ({ height }: Block) => height <= mostOfClause * paper.height
  const blocks = clauseScales.map(at)
  const block = blocks.find(isFitting) ?? blocks.at(-1) ?? emptyBlock
  return { block, isCramped: !isFitting(block) }
}

/**
 * The foot of a material: the clause that says who pays, and below it the official strip, whole and alone with its clear space.
 * Its top left corner is that of the paper's foot; the white field of a dark material is laid behind it by the page.
 */
export const layFoot = (funding: readonly Funding[], room: Room): Foot => {
  const { margin, palette, isOnWhite } = room
  const strips = stripsOf(funding).map((shown) => stripBlock(shown, room))
  const flags = strips.map(({ flag }) => flag)
  const flag = flags.toSorted((left, right) => left.height - right.height)[0] ?? null
  const hasField = palette.ground !== white && (strips.length > 0 || isOnWhite)
  const { block: clause, isCramped } = layClause(funding, room, hasField ? onWhite.muted : palette.muted)
  const clear = Math.max(0, ...flags.map((it) => moduleOf(it.height)))
  const height = clause.height + strips.reduce((sum, { block }) => sum + block.height, 0)
  // Twice the clear space where there is room: letters so near the signs would seem a part of them.
  const space = height > mostOfFoot * room.paper.height ? clear : 2 * clear
  const apart = Math.max(space, room.text) + Math.ceil(room.text * 0.05)
  const parts = stacked([
    { block: moved(clause, margin, 0) },
    ...strips.map(({ block }) => ({ block, gap: apart })),
  ])
  if (parts.height === 0) return { block: emptyBlock, flag, hasField, isCramped }
  const above = Math.max(clear, Math.round(room.text * 1.2))
  const below = Math.max(clear, Math.round(margin * 0.55))
  return {
    block: { ...moved(parts, 0, above), height: above + parts.height + below },
    flag,
    hasField,
    isCramped,
  }
}
