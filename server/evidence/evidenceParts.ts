import type { EvidencePartName } from '#contract/evidence.ts'
import { attendancePart } from './attendancePart.ts'
import type { ReadEvidencePart } from './evidencePart.ts'
import { articlePart } from './articlePart.ts'
import { fundingPart } from './fundingPart.ts'
import { lettersPart } from './lettersPart.ts'
import { lineupsPart } from './lineupsPart.ts'
import { materialsPart } from './materialsPart.ts'
import { programmePart } from './programmePart.ts'
import { publishedPart } from './publishedPart.ts'

/** Every part of the evidence file; `domain/evidence/evidenceParts.ts` says what each is for. */
export const evidencePartReaders: Readonly<Record<EvidencePartName, ReadEvidencePart>> = {
  programme: programmePart,
  materials: materialsPart,
  lineups: lineupsPart,
  letters: lettersPart,
  published: publishedPart,
  attendance: attendancePart,
  article: articlePart,
  funding: fundingPart,
}
