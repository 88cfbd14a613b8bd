import type { ProofData } from '#contract/proofData.ts'
import type { Block } from './block.ts'
import type { Format } from './formats.ts'
import type { Palette } from './palette.ts'
import type { Align } from './paragraph.ts'

/** What a template is made for. */
export type Material = { data: ProofData; format: Format; palette: Palette }

/** Text in `scale` of its size; the lead is the first thing left out. */
export type HeadSize = { scale: number; hasLead: boolean }

/** How a kind of material is laid out; lengths in hundredths of a millimetre. */
export type Template = {
  margin: number
  /** The size of running text, from which all others follow. */
  text: number
  align: Align
  /** What stands at the top, of the width between the margins. */
  head: (width: number, size: HeadSize) => Block
  /** What stands between programme and partners, if anything; never made smaller. */
  closing?: (width: number) => Block
  /** Whether panels are shown where staff chose so. */
  showsProgramme: boolean
  /** Whether the people on them are. */
  showsPeople: boolean
  /** Whether there is room to name the roles in words. */
  showsRoles: boolean
  hasShortClause: boolean
  /** The part of the paper's height that logos may take. */
  partnersPart: number
  /** How much of the height that is left over stands above the head, and between it and the programme. */
  spare: { above: number; between: number }
}
