import type { ReleasedPerson } from '#contract/releaseContent.ts'
import { toBeAgreed } from '#domain/lineupText.ts'
import { emptyBlock, moved, rectangle, stacked, together, type Block } from '#domain/materials/block.ts'
import { paragraph } from '#domain/materials/paragraph.ts'
import { capitalised } from '#domain/polish.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import type { Piece } from './fillPages.ts'
import type { PaperLook } from './paperLook.ts'
import { shortDate } from '#domain/time.ts'
import type { PaperItem } from './releaseDays.ts'

/** How the items of a programme are set: the width of the column of hours and rooms (0 for none), and the rank of their titles. */
export type ItemLook = PaperLook & { hours: number; titleTag: 'H2' | 'H3' }

/** What stands before a name; in the nominative, and nobody's gender is said by it. */
const labels: Readonly<Record<ReleasedPerson['role'], string>> = {
  moderator: 'Moderacja: ',
  'special-guest': 'Gość specjalny: ',
  expert: 'Ekspert: ',
  panelist: '',
  speaker: '',
  reserve: '',
}

/** Names beside what people do, in two columns where the sheet is wide enough, else under one another. */
const personRow = ({ role, card }: ReleasedPerson, { width, text, palette, hours }: ItemLook) => {
  const style = { size: text, weight: 400, colour: palette.ink, leading: 1.28 } as const
  const quiet = { ...style, colour: palette.muted }
  const name = `${labels[role]}${printedName(card)}`
  const about = affiliation(card)
  const inner = width - hours
  if (about === '') return paragraph(name, style, inner)
  if (inner < text * 30)
    return stacked([
      { block: paragraph(name, style, inner) },
      { block: paragraph(about, { ...quiet, size: text * 0.92 }, inner), gap: text * 0.18 },
    ])
  const column = Math.round(inner * 0.48)
  return together(
    paragraph(name, style, column - text),
    moved(paragraph(about, quiet, inner - column), column, 0),
  )
}

const isQuiet = ({ kind }: PaperItem) => kind === 'break' || kind === 'networking'

const titleBlock = (item: PaperItem, { width, text, palette, hours, titleTag }: ItemLook): Block => {
  const { note } = item
  const quiet = { size: text * 0.92, weight: 400, colour: palette.muted } as const
  return stacked([
    {
      block: paragraph(
        item.title,
        {
          size: text * 1.12,
          weight: isQuiet(item) ? 400 : 700,
          colour: palette.ink,
          tag: titleTag,
          leading: 1.22,
        },
        width - hours,
      ),
    },
    {
      block: paragraph(capitalised(note), quiet, width - hours),
      gap: text * 0.3,
    },
  ])
}

const hoursBlock = (item: PaperItem, { text, palette, hours }: ItemLook): Block => {
  const width = hours - Math.round(text * 0.9)
  return stacked([
    {
      block: paragraph(
        item.hours,
        item.start === null
          ? { size: text * 0.96, weight: 400, colour: palette.muted }
          : { size: text * 1.04, weight: 700, colour: palette.accent },
        width,
      ),
    },
    {
      block: paragraph(item.room, { size: text * 0.88, weight: 400, colour: palette.muted }, width),
      gap: text * 0.32,
    },
  ])
}

/** An item under its hairline, hour and room beside it; its people are its rows. */
export const itemPiece = (item: PaperItem, look: ItemLook): Piece => {
  const { width, text, palette, hours } = look
  const quiet = { size: text, weight: 400, colour: palette.muted } as const
  const rows = item.groups.flatMap(({ label, people }) =>
    people.length === 0
      ? [paragraph(`${label}: ${toBeAgreed}`, quiet, width - hours)]
      : people.map((person) => personRow(person, look)),
  )
  const line = rectangle(width, Math.max(10, text * 0.035), palette.line)
  const top = Math.round(text * 0.75)
  const underLine = (block: Block) => together(line, moved(block, hours, top))
  const again = { ...quiet, size: text * 0.92 }
  return {
    gap: Math.round(text * 1.05),
    lead: underLine(titleBlock(item, look)),
    rows: rows.map((block, index) => ({
      block: moved(block, hours, 0),
      gap: Math.round(text * (index === 0 ? 0.62 : 0.5)),
    })),
    beside: hours === 0 ? emptyBlock : moved(hoursBlock(item, look), 0, top),
    again: underLine(paragraph(`${item.title} (ciąg dalszy)`, again, width - hours)),
    fewest: 2,
    mark: shortDate(item.day),
    keepsWithNext: 'no',
  }
}
