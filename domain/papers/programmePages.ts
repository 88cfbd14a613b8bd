import type { ProofData } from '#contract/proofData.ts'
import type { Release } from '#contract/releaseContent.ts'
import { breakLines } from '#domain/drawing/breakLines.ts'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { emptyBlock, moved, stacked, together, type Block } from '#domain/materials/block.ts'
import { layFoot } from '#domain/materials/foot.ts'
import { paragraph, type TextStyle } from '#domain/materials/paragraph.ts'
import { longDateAndWeekday, shortDate } from '#domain/time.ts'
import { fillPages, type Piece } from './fillPages.ts'
import { itemPiece, type ItemLook } from './itemPiece.ts'
import { firstHead, pageNumber, runningHead } from './paperHeads.ts'
import { paperLook, type PaperLook, type PaperSize } from './paperLook.ts'
import { partnerLines } from './partnerLines.ts'
import { releaseDays, type PaperDay } from './releaseDays.ts'

type Funding = ProofData['funding'][number]

/** The official strips of projects by the project's id: the files that a foot places whole. */
export type OfficialStrips = ReadonlyMap<string, NonNullable<Funding['strip']>>

const emptyPiece: Piece = {
  gap: 0,
  lead: emptyBlock,
  rows: [],
  beside: emptyBlock,
  again: emptyBlock,
  fewest: 1,
  mark: '',
  keepsWithNext: 'no',
}

/** A paragraph as one row, or a row for each line where a page could not hold it. */
const rowsOf = (words: string, style: TextStyle, { width }: PaperLook, most: number): Block[] => {
  const block = paragraph(words, style, width)
  if (block.height <= most) return [block]
  const lines = breakLines(words, { width, size: Math.round(style.size), weight: style.weight })
  return lines.map((line) => paragraph(line, style, width))
}

/** Who is behind the event, and how everybody gets in: what stands after the last item. */
const endPieces = ({ content }: Release, look: PaperLook, most: number): Piece[] => {
  const lastDay = shortDate(content.items.at(-1)?.day ?? content.event.endsOn)
  const { text, palette } = look
  const { venueAccess } = content.event
  const words = [
    ...partnerLines(content.partners),
    ...(venueAccess === '' ? [] : `Dostępność: ${venueAccess}`.split('\n')),
  ].filter((line) => line !== '')
  if (words.length === 0) return []
  const style = { size: text * 0.96, weight: 400, colour: palette.muted, leading: 1.32 } as const
  const rows = words.flatMap((line) => rowsOf(line, style, look, most))
  return [
    {
      ...emptyPiece,
      gap: Math.round(text * 1.9),
      mark: lastDay,
      rows: rows.map((block, index) => ({ block, gap: index === 0 ? 0 : Math.round(text * 0.4) })),
    },
  ]
}

/** The day above its items, where the programme has several, and that its hours are not known yet. */
const dayPieces = (
  { day, note }: PaperDay,
  { width, text, palette }: PaperLook,
  hasDays: boolean,
): Piece[] => {
  const heading = paragraph(
    hasDays ? longDateAndWeekday(day) : '',
    { size: text * 1.3, weight: 700, colour: palette.accent, tag: 'H2' },
    width,
  )
  const quiet = paragraph(note, { size: text, weight: 400, colour: palette.muted }, width)
  const lead = stacked([{ block: heading }, { block: quiet, gap: text * 0.3 }])
  if (lead.height === 0) return []
  return [{ ...emptyPiece, gap: Math.round(text * 2), lead, mark: shortDate(day), keepsWithNext: 'always' }]
}

const itemPieces = (days: readonly PaperDay[], look: PaperLook, hasDays: boolean): Piece[] => {
  const isPlaced = days.some(({ items }) => items.some(({ hours, room }) => hours !== '' || room !== ''))
  const itemLook: ItemLook = {
    ...look,
    hours: isPlaced ? Math.round(look.text * 8) : 0,
    titleTag: hasDays ? 'H3' : 'H2',
  }
  return days.flatMap((day) => [
    ...dayPieces(day, look, hasDays),
    ...day.items.map((item) => itemPiece(item, itemLook)),
  ])
}

/** Pages at one size of text, before anything that repeats on them is known. */
const layPages = (release: Release, look: PaperLook, strips: OfficialStrips) => {
  const { content } = release
  const { paper, margin, text, palette } = look
  const days = releaseDays(release)
  const hasDays =
    content.event.startsOn !== content.event.endsOn || days.some(({ day }) => day !== content.event.startsOn)
  const head = firstHead(content, look)
  const running = runningHead({ name: '', day: '', page: 2, of: 2 }, look)
  const foot = layFoot(
    content.funding.map((project) => ({
      ...project,
      agreementDate: null,
      strip: strips.get(project.projectId) ?? null,
    })),
    {
      paper: { ...paper, fundingText: 'source' },
      margin,
      text: text * 0.82,
      palette,
      align: 'left',
      isShort: false,
      isOnWhite: false,
    },
  ).block
  const firstTop = margin + head.height + Math.round(text * 2)
  const firstBottom = foot.height === 0 ? margin : foot.height + Math.round(text * 0.6)
  const furtherTop = margin + running.height + Math.round(text * 1.1)
  const roomOf = (page: number) =>
    page === 0 ? paper.height - firstTop - firstBottom : paper.height - furtherTop - margin
  const items = itemPieces(days, look, hasDays)
  const end = endPieces(release, look, roomOf(1))
  const lastItem = items.at(-1)
  const pieces = [
    ...items.slice(0, -1),
    ...(lastItem
      ? [{ ...lastItem, keepsWithNext: end.length > 0 ? ('if-it-fits' as const) : ('no' as const) }]
      : []),
    ...end,
  ]
  return { head, foot, firstTop, furtherTop, blocks: fillPages(pieces, roomOf) }
}

/** What saves a sheet, or one side of it, is set a little smaller; what takes more is set as it should be. */
const smallerScales = [0.96, 0.92, 0.88] as const
const mostSaved = 3

const layBest = (release: Release, size: PaperSize, strips: OfficialStrips) => {
  const lay = (scale: number) => {
    const look = paperLook(size, scale)
    return { look, ...layPages(release, look, strips) }
  }
  const full = lay(1)
  const count = full.blocks.length
  if (count === 1 || count > mostSaved) return full
  for (const scale of smallerScales) {
    const smaller = lay(scale)
    if (smaller.blocks.length < count) return smaller
  }
  return full
}

/**
 * The programme of a release as pages of A4 or A5: on the first what, when and where at the top, and at its foot who pays with the
 * official strips; on every further one a running head. An item stands whole with its people, under its day; „2 z 4”
 * counts the pages. The same release with the same strips gives the same pages.
 */
export const programmePages = (release: Release, size: PaperSize, strips: OfficialStrips): Drawing[] => {
  const { event } = release.content
  const { look, head, foot, firstTop, furtherTop, blocks } = layBest(release, size, strips)
  const { paper, margin, text, palette } = look
  const of = blocks.length
  return blocks.map(({ block, mark }, index) => {
    const page = index + 1
    const whole =
      index === 0
        ? together(
            moved(head, margin, margin),
            moved(pageNumber(1, of, look), margin, margin + Math.round(text * 1.3)),
            moved(block, margin, firstTop),
            moved(foot, 0, paper.height - foot.height),
          )
        : together(
            moved(runningHead({ name: event.name, day: mark, page, of }, look), margin, margin),
            moved(block, margin, furtherTop),
          )
    return {
      ...paper,
      ground: palette.ground,
      title: `Program: ${event.name}`,
      boxes: whole.boxes,
      places: [],
      limits: [],
      overflow: [],
    }
  })
}
